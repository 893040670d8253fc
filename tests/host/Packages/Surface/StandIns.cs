using System;
using System.Collections.Generic;
using System.Device.Pwm;
using System.Linq;

namespace AcuTimer.Tests.Packages.Surface;

/// <summary>The types that stand in for the device's: those of the packages and those compiled into the firmware's host assembly.</summary>
internal static class StandIns
{
    /// <summary>By full name, nested types with a dot.</summary>
    public static IReadOnlyDictionary<string, Type> Packages { get; } =
        ByName(typeof(PwmChannel).Assembly.GetExportedTypes());

    public static IReadOnlyDictionary<string, Type> Shadows { get; } =
        ByName(typeof(AcuTimer.Esp32.Program).Assembly.GetTypes().Where(t => IsShadow(t) && !IsPrivate(t)));

    private static Dictionary<string, Type> ByName(IEnumerable<Type> types) =>
        types.ToDictionary(SurfaceLines.Name, StringComparer.Ordinal);

    private static bool IsShadow(Type type) =>
        type.Namespace is { } name
        && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("nanoFramework.", StringComparison.Ordinal));

    private static bool IsPrivate(Type type) => type.IsNestedPrivate || type.Name.Contains('<', StringComparison.Ordinal)
        || (type.DeclaringType is { } outer && IsPrivate(outer));
}
