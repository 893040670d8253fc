#nullable enable
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Host;

/// <summary>A test method of the device's tests with one row of arguments.</summary>
internal sealed record DeviceTestCase(MethodInfo Method, object?[] Arguments)
{
    /// <summary>"Display.FrameBufferTests.Clears(1, a)", without the namespace that all share.</summary>
    public string Name
    {
        get
        {
            string type = Method.DeclaringType!.FullName!;
            const string shared = "AcuTimer.Device.Tests.";
            type = type.StartsWith(shared, StringComparison.Ordinal) ? type[shared.Length..] : type;
            IEnumerable<string?> texts = Arguments.Select(a => a is null ? "null" : Convert.ToString(a, CultureInfo.InvariantCulture));
            return type + "." + Method.Name + (Arguments.Length == 0 ? "" : "(" + string.Join(", ", texts) + ")");
        }
    }

    public static IEnumerable<DeviceTestCase> In(IEnumerable<Type> types) =>
        types.Where(t => t.IsDefined(typeof(TestClassAttribute), inherit: false))
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .SelectMany(t => t.GetMethods())
            .Where(m => m.IsDefined(typeof(TestMethodAttribute), inherit: false))
            .SelectMany(Rows);

    private static IEnumerable<DeviceTestCase> Rows(MethodInfo method)
    {
        DataRowAttribute[] rows = [.. method.GetCustomAttributes<DataRowAttribute>()];
        return rows.Length == 0
            ? [new DeviceTestCase(method, [])]
            : rows.Select(r => new DeviceTestCase(method, r.MethodParameters));
    }
}
