using System;
using System.IO;
using AcuTimer.Board;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.Run;

namespace AcuTimer.Simulator.Trace;

/// <summary>The wires as a value change dump, in microseconds: motor, its duty, the buttons' pins, and the session's phase.</summary>
public sealed class VcdWriter : IBoardListener, ISessionListener
{
    private readonly TextWriter _writer;
    private long _time = -1;

    /// <summary>Writes the header here; does not close it.</summary>
    public VcdWriter(TextWriter writer)
    {
        _writer = writer;
        writer.WriteLine("$timescale 1 us $end");
        writer.WriteLine("$scope module board $end");
        writer.WriteLine("$var wire 1 m motor $end");
        writer.WriteLine("$var wire 7 d duty $end");
        writer.WriteLine("$var wire 1 b back $end");
        writer.WriteLine("$var wire 1 o ok $end");
        writer.WriteLine("$var wire 1 n next $end");
        writer.WriteLine("$var wire 11 i i2c_bytes $end");
        writer.WriteLine("$var string 1 p phase $end");
        writer.WriteLine("$upscope $end");
        writer.WriteLine("$enddefinitions $end");
        At(0);
        writer.WriteLine("0m\nb0 d\n1b\n1o\n1n\nb0 i\nsidle p");
    }

    /// <inheritdoc/>
    public void OnMotor(long time, bool on, int duty)
    {
        At(time);
        _writer.WriteLine(on ? "1m" : "0m");
        _writer.WriteLine($"b{Convert.ToString(duty, 2)} d");
    }

    /// <inheritdoc/>
    public void OnPin(long time, int pin, bool high)
    {
        var name = pin switch
        {
            _ when pin == AcuTimer.Esp32.Pins.ButtonBack => "b",
            _ when pin == AcuTimer.Esp32.Pins.ButtonOk => "o",
            _ when pin == AcuTimer.Esp32.Pins.ButtonNext => "n",
            _ => null,
        };
        if (name is not null)
        {
            At(time);
            _writer.WriteLine((high ? "1" : "0") + name);
        }
    }

    /// <inheritdoc/>
    public void OnI2c(long time, int address, int bytes, I2cStatus status)
    {
        At(time);
        _writer.WriteLine($"b{Convert.ToString(bytes, 2)} i");
    }

    /// <inheritdoc/>
    public void OnState(long time, Session session)
    {
        At(time);
        _writer.WriteLine($"s{StateLine.From(time, session).Phase} p");
    }

    private void At(long time)
    {
        if (time != _time)
        {
            _time = time;
            _writer.WriteLine($"#{time}");
        }
    }
}
