using System;
using System.Collections.Generic;
using AcuTimer.Board;
using Mono.Cecil;

namespace AcuTimer.Meter;

/// <summary>The counters of one module, and how its code reaches them.</summary>
internal sealed class CounterCalls
{
    private readonly Dictionary<string, int> _counters = new();
    private readonly MethodReference _enter;
    private readonly MethodReference _exit;

    public CounterCalls(ModuleDefinition module)
    {
        Run = module.ImportReference(typeof(CodeMeter).GetMethod(nameof(CodeMeter.Run)));
        Leave = module.ImportReference(typeof(CodeMeter).GetMethod(nameof(CodeMeter.Leave)));
        Turn = module.ImportReference(typeof(CodeMeter).GetMethod(nameof(CodeMeter.Turn)));
        Made = module.ImportReference(typeof(HeapMeter).GetMethod(nameof(HeapMeter.Made)));
        Struct = module.ImportReference(typeof(HeapMeter).GetMethod(nameof(HeapMeter.Struct)));
        Passed = module.ImportReference(typeof(HeapMeter).GetMethod(nameof(HeapMeter.Passed)));
        _enter = module.ImportReference(typeof(BoardMonitor).GetMethod(nameof(BoardMonitor.Enter), [typeof(object), typeof(bool).MakeByRefType()]));
        _exit = module.ImportReference(typeof(BoardMonitor).GetMethod(nameof(BoardMonitor.Exit)));
    }

    public MethodReference Run { get; }

    public MethodReference Leave { get; }

    public MethodReference Turn { get; }

    public MethodReference Made { get; }

    public MethodReference Passed { get; }

    public MethodReference Struct { get; }

    /// <summary>One turn of the device's loop.</summary>
    public static bool IsTurn(MethodDefinition method) => method is { Name: "Turn", DeclaringType.Name: "DeviceLoop" };

    /// <summary>The firmware's own types; what is compiled beside them stands in for the class library.</summary>
    public static bool IsFirmware(TypeReference type) => HeapMeter.IsOnDevice(type.FullName);

    /// <summary>A call into the class library or a package.</summary>
    public static bool IsOutside(MethodReference method) => method.DeclaringType is not ArrayType && !IsFirmware(method.DeclaringType);

    /// <summary>Locks of the host would stop the whole board where a thread loses its turn inside one: the board's own instead.</summary>
    public MethodReference Replacement(MethodReference method) => method.DeclaringType.FullName != "System.Threading.Monitor" ? method
        : method is { Name: "Enter", Parameters.Count: 2 } ? _enter
        : method.Name == "Exit" && method.DeclaringType.Scope is AssemblyNameReference ? _exit
        : method;

    public int CounterOf(MethodReference method)
    {
        var name = $"{method.DeclaringType.FullName}::{method.Name}";
        if (!_counters.TryGetValue(name, out var counter))
        {
            _counters[name] = counter = CodeMeter.Register(name);
        }

        return counter;
    }
}
