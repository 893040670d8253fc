#nullable enable
using System;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Host;

/// <summary>One instance of a test class: Setup before its first test, Cleanup after its last, as on the device.</summary>
internal sealed class DeviceTestClass
{
    private readonly Type type;
    private readonly object? instance;
    private ExceptionDispatchInfo? failedSetup;

    public DeviceTestClass(Type type)
    {
        this.type = type;
        instance = type is { IsAbstract: true, IsSealed: true } ? null : Activator.CreateInstance(type);
        try
        {
            InvokeAll(typeof(SetupAttribute));
        }
        catch (Exception e)
        {
            failedSetup = ExceptionDispatchInfo.Capture(e);
        }
    }

    /// <summary>Throws what the test throws, or what Setup threw.</summary>
    public void Run(DeviceTestCase test)
    {
        failedSetup?.Throw();
        Invoke(test.Method, test.Arguments);
    }

    public void Cleanup()
    {
        if (failedSetup is null)
        {
            InvokeAll(typeof(CleanupAttribute));
        }
    }

    private void InvokeAll(Type attribute)
    {
        foreach (MethodInfo method in type.GetMethods().Where(m => m.IsDefined(attribute, inherit: false)))
        {
            Invoke(method, []);
        }
    }

    private void Invoke(MethodInfo method, object?[] arguments) =>
        method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
