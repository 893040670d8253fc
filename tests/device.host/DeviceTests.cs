#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using nanoFramework.TestFramework;
using Xunit;

namespace AcuTimer.Device.Tests.Host;

/// <summary>The device's unit tests, each as a case of its own.</summary>
public sealed class DeviceTests(DeviceTestClasses classes) : IClassFixture<DeviceTestClasses>
{
    private const string Runner = "AcuTimer.Device.Tests.Host";

    private static readonly Dictionary<string, DeviceTestCase> Known = Number(
        DeviceTestCase.In(typeof(DeviceTests).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith(Runner, StringComparison.Ordinal) != true)));

    public static IEnumerable<TheoryDataRow<string>> Cases() =>
        Known.Keys.Select(name => new TheoryDataRow<string>(name) { TestDisplayName = name });

    [Theory]
    [MemberData(nameof(Cases))]
    public void Device_test(string name)
    {
        try
        {
            classes.Run(Known[name]);
        }
        catch (SkipTestException e)
        {
            Xunit.Assert.Skip(string.IsNullOrEmpty(e.Message) ? "skipped by the test" : e.Message);
        }
    }

    /// <summary>Two rows that read alike get a number, or one would hide the other.</summary>
    private static Dictionary<string, DeviceTestCase> Number(IEnumerable<DeviceTestCase> cases)
    {
        var known = new Dictionary<string, DeviceTestCase>(StringComparer.Ordinal);
        foreach (DeviceTestCase test in cases)
        {
            string name = test.Name;
            for (int i = 2; !known.TryAdd(name, test); i++)
            {
                name = test.Name + " #" + i;
            }
        }

        return known;
    }
}
