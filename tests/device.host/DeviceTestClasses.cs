#nullable enable
using System;
using System.Collections.Generic;

namespace AcuTimer.Device.Tests.Host;

/// <summary>The classes that have been set up so far; cleans them all up at the end.</summary>
public sealed class DeviceTestClasses : IDisposable
{
    private readonly Dictionary<Type, DeviceTestClass> classes = [];

    public void Dispose()
    {
        foreach (DeviceTestClass type in classes.Values)
        {
            type.Cleanup();
        }

        classes.Clear();
    }

    internal void Run(DeviceTestCase test)
    {
        Type type = test.Method.DeclaringType!;
        if (!classes.TryGetValue(type, out DeviceTestClass? known))
        {
            known = new DeviceTestClass(type);
            classes.Add(type, known);
        }

        known.Run(test);
    }
}
