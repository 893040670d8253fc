namespace nanoFramework.Runtime.Native;

public static class ExecutionConstraint
{
    /// <summary>Nothing to do: code costs no time here, so none takes too long.</summary>
    public static void Install(int timeoutMilliseconds, int priority)
    {
    }
}
