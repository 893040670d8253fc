using System;

namespace nanoFramework.TestFramework;

/// <summary>Thrown by a test that does not apply here.</summary>
public class SkipTestException : Exception
{
    public SkipTestException(string message = null, Exception innerException = null)
        : base(message, innerException)
    {
    }
}
