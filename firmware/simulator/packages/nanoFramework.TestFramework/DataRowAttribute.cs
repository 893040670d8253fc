using System;

namespace nanoFramework.TestFramework;

/// <summary>The arguments of one call of a test method.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class DataRowAttribute : Attribute
{
    public DataRowAttribute(params object[] methodParameters)
    {
        ArgumentNullException.ThrowIfNull(methodParameters);
        if (methodParameters.Length == 0)
        {
            throw new ArgumentException("A row needs an argument.", nameof(methodParameters));
        }

        MethodParameters = methodParameters;
    }

    public object[] MethodParameters { get; }
}
