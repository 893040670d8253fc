using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using AcuTimer.Core.Routines;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;
using MethodBody = Mono.Cecil.Cil.MethodBody;

namespace AcuTimer.Benchmarks.Cost;

/// <summary>
/// The device's reader with a call put in after every instruction that takes a byte from an array. So its work is counted as
/// the bytes it touches, which is the same on every machine.
/// </summary>
internal sealed class CountingReader
{
    private readonly Type _table;
    private readonly MethodInfo _open;

    public CountingReader()
    {
        using var copy = new MemoryStream(Instrument(typeof(RoutineTable).Assembly.Location));
        Assembly core = new AssemblyLoadContext("counting").LoadFromStream(copy);
        _table = core.GetType(typeof(RoutineTable).FullName!, true)!;
        _open = core.GetType(typeof(TableBytes).FullName!, true)!.GetMethod(nameof(TableBytes.Open))!;
    }

    /// <summary>Bytes that opening a table touches, those that are touched again counted again.</summary>
    public long Reads(byte[] table)
    {
        object reader = Activator.CreateInstance(_table)!;
        ReadCounter.Reads = 0;
        object error = _open.Invoke(null, [reader, table, table.Length])!;
        return Convert.ToInt32(error, null) == (int)TableError.None
            ? ReadCounter.Reads
            : throw new ArgumentException($"refused: {error}", nameof(table));
    }

    private static byte[] Instrument(string path)
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(path);
        MethodReference count = module.ImportReference(typeof(ReadCounter).GetMethod(nameof(ReadCounter.Count)));
        foreach (MethodDefinition method in module.Types.SelectMany(type => type.Methods).Where(method => method.HasBody))
        {
            Instrument(method.Body, count);
        }

        using var written = new MemoryStream();
        module.Write(written);
        return written.ToArray();
    }

    private static void Instrument(MethodBody body, MethodReference count)
    {
        body.SimplifyMacros();
        ILProcessor processor = body.GetILProcessor();
        foreach (Instruction take in body.Instructions.Where(i => i.OpCode == OpCodes.Ldelem_U1).ToList())
        {
            processor.InsertAfter(take, processor.Create(OpCodes.Call, count));
        }

        body.OptimizeMacros();
    }
}
