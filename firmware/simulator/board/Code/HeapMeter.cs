using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace AcuTimer.Board;

/// <summary>
/// The device's managed heap, as a metered build of the firmware fills it: whatever its code allocates is reported here, with
/// the size it has on the device, and is alive as long as the host's collector finds it alive.
/// </summary>
public static class HeapMeter
{
    /// <summary>Threads and their stack frames, as measured on the interpreter where the firmware asks for memory before a session, thirteen frames deep.</summary>
    public const int Threads = 4_308;

    /// <summary>What the class library keeps for itself, as measured: arrays 1,680, nine lists of handlers and pins 432, unnamed 1,348.</summary>
    public const int ClassLibrary = 1_680 + 432 + 1_348;

    private static readonly List<(WeakReference Object, int Bytes, bool Static)> Objects = new();
    private static readonly List<FieldInfo> Statics = new();
    private static readonly ConditionalWeakTable<Type, FieldInfo[]> Texts = new();
    private static readonly ConditionalWeakTable<string, object> Strings = new();
    private static bool s_loading;
    private static long s_sinceCollection;
    private static long s_alive;

    /// <summary>Whether objects are reported: it makes a run slower.</summary>
    public static bool IsOn { get; private set; }

    /// <summary>Bytes of type tables, fixed once the program is loaded.</summary>
    public static long Tables { get; private set; }

    /// <summary>Bytes allocated so far.</summary>
    public static long Allocated { get; private set; }

    /// <summary>Bytes of the heap; 0 = without end. Beyond it an allocation fails, as on the device.</summary>
    public static long Limit { get; set; }

    /// <summary>Looks at what is alive whenever so many bytes were allocated, also in the middle of a turn; 0 = only when asked.</summary>
    public static long LookEvery { get; set; }

    /// <summary>Most bytes alive at any look since the last restart.</summary>
    public static long Peak { get; private set; }

    /// <summary>Bytes that were alive when the firmware last asked how much is free.</summary>
    public static long AliveWhenAsked { get; private set; }

    /// <summary>Collects, and tells how many bytes are free.</summary>
    /// <param name="otherwise">The answer where the heap has no end.</param>
    public static long Free(long otherwise)
    {
        if (!IsOn)
        {
            return otherwise;
        }

        AliveWhenAsked = Live();
        return Limit > 0 ? Math.Max(0, Limit - AliveWhenAsked) : otherwise;
    }

    /// <summary>Begins with the type tables of the class library and nothing else.</summary>
    /// <param name="tables">Their bytes.</param>
    /// <param name="isOn">Objects are to be reported.</param>
    public static void Begin(long tables, bool isOn)
    {
        Tables = tables;
        IsOn = isOn;
        Limit = 0;
        Objects.Clear();
        Statics.Clear();
        s_sinceCollection = 0;
        s_alive = 0;
    }

    /// <summary>An assembly of the firmware is loaded: its type tables are there, and what its static fields hold, as on the device before Main.</summary>
    public static void Add(Assembly assembly, int tables)
    {
        Tables += tables;
        s_loading = true;
        foreach (var type in IsOn ? assembly.GetTypes().Where(t => IsOnDevice(t.FullName!)) : [])
        {
            Statics.AddRange(StaticsOf(type));
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        s_loading = false;
    }

    /// <summary>Whether a type is the device's: its firmware or its tests, but not what runs these on the host.</summary>
    public static bool IsOnDevice(string type) =>
        type.StartsWith("AcuTimer.", StringComparison.Ordinal) && !type.StartsWith("AcuTimer.Device.Tests.Host.", StringComparison.Ordinal);

    /// <summary>A restart: whatever the program made is gone, but for what it makes before Main.</summary>
    internal static void Restart()
    {
        Objects.RemoveAll(o => !o.Static);
        s_sinceCollection = 0;
        Peak = 0;
    }

    /// <summary>Called by metered code for each object and array it has made.</summary>
    public static void Made(object? made)
    {
        if (IsOn && made is not null && !CodeMeter.IsPaused)
        {
            var bytes = DeviceSize.Of(made);
            if (DeviceSize.IsOfPackages(made.GetType()))
            {
                Packages[made.GetType().FullName!] = Packages.GetValueOrDefault(made.GetType().FullName!) + bytes;
            }

            if (made is not string text || IsNew(text))
            {
                Objects.Add((new WeakReference(made), bytes, s_loading));
            }

            Count(bytes);
        }
    }

    /// <summary>The host gives one string twice where nothing is put to it; the device makes another.</summary>
    private static bool IsNew(string text) => Strings.TryAdd(text, true);

    /// <summary>Bytes allocated so far that were objects of the packages, which a call of theirs needs, by type.</summary>
    public static Dictionary<string, long> Packages { get; } = new();

    /// <summary>Bytes of them that were structs, which the calls of the packages ask for.</summary>
    public static long Structs { get; private set; }

    /// <summary>Called by metered code for what lives on the heap for a moment only: boxes, the header of a literal.</summary>
    public static void Passed(int bytes)
    {
        if (IsOn && !CodeMeter.IsPaused)
        {
            Count(bytes);
        }
    }

    /// <summary>The same for a struct.</summary>
    public static void Struct(int bytes)
    {
        if (IsOn && !CodeMeter.IsPaused)
        {
            Structs += bytes;
            Count(bytes);
        }
    }

    /// <summary>Bytes in use after a full collection.</summary>
    public static long Live()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Objects.RemoveAll(o => !o.Object.IsAlive);
        s_sinceCollection = 0;
        s_alive = Tables + Threads + ClassLibrary + Objects.Sum(o => (long)o.Bytes) + (DeviceSize.Block * LiteralsHeld());
        Peak = Math.Max(Peak, s_alive);
        return s_alive;
    }

    /// <summary>Bytes of live objects by type; arrays also by their length.</summary>
    public static IEnumerable<(string Type, int Count, long Bytes)> ByType() => Objects
        .Select(o => (Type: NameOf(o.Object.Target), o.Bytes))
        .Where(o => o.Type is not null)
        .GroupBy(o => o.Type!)
        .Select(g => (g.Key, g.Count(), g.Sum(o => (long)o.Bytes)))
        .OrderByDescending(t => t.Item3);

    private static string? NameOf(object? one) =>
        one is Array array ? $"{array.GetType().GetElementType()}[{array.Length}]" : one?.GetType().ToString();

    private static void Count(int bytes)
    {
        Allocated += bytes;
        s_sinceCollection += bytes;
        if (LookEvery > 0 && s_sinceCollection > LookEvery)
        {
            Live();
        }

        if (Limit > 0 && s_alive + s_sinceCollection > Limit && Live() > Limit)
        {
#pragma warning disable CA2201 // The device's runtime is what is played here.
            throw new OutOfMemoryException();
#pragma warning restore CA2201
        }
    }

    /// <summary>A literal that something holds is a header in the heap; its text stays in flash.</summary>
    private static long LiteralsHeld() => Objects.Sum(o => Held(o.Object.Target)) + Statics.Count(f => f.GetValue(null) is string);

    private static int Held(object? one) => one switch
    {
        null => 0,
        string[] texts => texts.Count(t => t is not null),
        Array or Delegate => 0,
        _ => Texts.GetValue(one.GetType(), TextsOf).Count(f => f.GetValue(one) is not null),
    };

    private static FieldInfo[] TextsOf(Type type) => DeviceSize.Fields(type).Where(f => f.FieldType == typeof(string)).ToArray();

    private static IEnumerable<FieldInfo> StaticsOf(Type type) => type
        .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .Where(f => f.FieldType == typeof(string) && !f.IsLiteral);
}
