namespace AcuTimer.Compiler.Model;

/// <summary>What ends a step besides the clock.</summary>
internal enum Until
{
    /// <summary>The person moves on when the point releases.</summary>
    Released,
}
