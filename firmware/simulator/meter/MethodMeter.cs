using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace AcuTimer.Meter;

/// <summary>Puts the counters into one method.</summary>
internal sealed class MethodMeter
{
    private readonly CounterCalls _calls;
    private readonly MethodDefinition _method;
    private readonly ILProcessor _il;
    private readonly Dictionary<Instruction, Instruction> _moved = new();

    public MethodMeter(CounterCalls calls, MethodDefinition method)
    {
        _calls = calls;
        _method = method;
        _il = method.Body.GetILProcessor();
    }

    public void Put()
    {
        var body = _method.Body;
        body.SimplifyMacros();
        var pieces = StraightCode.Of(body).ToList();
        var outside = body.Instructions.Where(i => i.Operand is MethodReference called && CounterCalls.IsOutside(called)).ToList();
        var written = body.Instructions.ToList();
        var counter = _calls.CounterOf(_method);
        foreach (var piece in pieces)
        {
            Before(piece.First, counter, piece.Count, _calls.Run);
        }

        foreach (var call in outside)
        {
            var called = (MethodReference)call.Operand;
            Before(call, _calls.CounterOf(called), PackageCosts.Of(called), _calls.Leave);
        }

        foreach (var instruction in written)
        {
            After(instruction, Allocation.Of(instruction));
        }

        if (CounterCalls.IsTurn(_method))
        {
            _il.InsertBefore(body.Instructions[0], _il.Create(OpCodes.Call, _calls.Turn));
        }

        Redirect(body);
        foreach (var call in outside)
        {
            call.Operand = _calls.Replacement((MethodReference)call.Operand);
        }

        body.OptimizeMacros();
    }

    /// <summary>What jumped to the instruction is to jump to the first of what stands before it now.</summary>
    private void Before(Instruction instruction, int counter, int count, MethodReference call)
    {
        var first = _il.Create(OpCodes.Ldc_I4, counter);
        _il.InsertBefore(instruction, first);
        _il.InsertBefore(instruction, _il.Create(OpCodes.Ldc_I4, count));
        _il.InsertBefore(instruction, _il.Create(OpCodes.Call, call));
        _moved.TryAdd(instruction, first);
    }

    private void After(Instruction instruction, Allocation allocation)
    {
        if (allocation.IsObject)
        {
            _il.InsertAfter(instruction, _il.Create(OpCodes.Call, _calls.Made));
            _il.InsertAfter(instruction, _il.Create(OpCodes.Dup));
        }
        else if (allocation.Bytes > 0)
        {
            _il.InsertAfter(instruction, _il.Create(OpCodes.Call, allocation.Bytes == Allocation.Struct ? _calls.Struct : _calls.Passed));
            _il.InsertAfter(instruction, _il.Create(OpCodes.Ldc_I4, allocation.Bytes));
        }
    }

    private void Redirect(MethodBody body)
    {
        foreach (var instruction in body.Instructions)
        {
            instruction.Operand = instruction.Operand switch
            {
                Instruction target => Moved(target),
                Instruction[] targets => targets.Select(Moved).ToArray(),
                _ => instruction.Operand,
            };
        }

        foreach (var handler in body.ExceptionHandlers)
        {
            handler.TryStart = Moved(handler.TryStart);
            handler.TryEnd = Moved(handler.TryEnd);
            handler.HandlerStart = Moved(handler.HandlerStart);
            handler.HandlerEnd = handler.HandlerEnd is null ? null : Moved(handler.HandlerEnd);
            handler.FilterStart = handler.FilterStart is null ? null : Moved(handler.FilterStart);
        }
    }

    private Instruction Moved(Instruction instruction) => _moved.GetValueOrDefault(instruction, instruction);
}
