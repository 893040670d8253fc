using System;

namespace nanoFramework.Runtime.Native;

/// <summary>Thrown into code that took longer than its constraint.</summary>
public class ConstraintException : Exception
{
}
