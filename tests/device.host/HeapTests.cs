#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using AcuTimer.Board;
using AcuTimer.Meter;
using Xunit;

namespace AcuTimer.Device.Tests.Host;

/// <summary>The device's tests, one after the other as there, in a heap of a chip's size.</summary>
public sealed class HeapTests
{
    /// <summary>
    /// 128 KB, in which all pass on the interpreter, but for what it needs beyond what is alive, and for the launcher and its
    /// tables (tests/benchmarks/README.md).
    /// </summary>
    private const int Heap = (128 * 1024) - 4_924 - 5_148;

    [Fact]
    public void All_classes_fit()
    {
        Assembly metered = MeteredContext.ReloadTests(typeof(HeapTests).Assembly);
        HeapMeter.Limit = Heap;
        object? failed = metered.GetType(typeof(HeapTests).FullName!)!.GetMethod(nameof(Failing))!.Invoke(null, null);
        Xunit.Assert.True(((string[])failed!).Length == 0, string.Join(Environment.NewLine, (string[])failed));
    }

    /// <summary>Runs all of them; called in the metered load.</summary>
    public static string[] Failing()
    {
        Type[] types = [.. typeof(HeapTests).Assembly.GetTypes().Where(t => t.Namespace != typeof(HeapTests).Namespace)];
        var classes = new Dictionary<Type, DeviceTestClass>();
        return [.. DeviceTestCase.In(types).Select(test => Run(classes, test)).OfType<string>()];
    }

    private static string? Run(Dictionary<Type, DeviceTestClass> classes, DeviceTestCase test)
    {
        try
        {
            classes.TryAdd(test.Method.DeclaringType!, new DeviceTestClass(test.Method.DeclaringType!));
            classes[test.Method.DeclaringType!].Run(test);
            return null;
        }
        catch (Exception e)
        {
            return $"{test.Name}: {e.GetType().Name}, {HeapMeter.Peak:N0} bytes were alive at the most";
        }
    }
}
