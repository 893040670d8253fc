using System;
using System.IO;
using AcuTimer.Board;
using AcuTimer.Board.Wire;
using AcuTimer.Simulator.Input;
using AcuTimer.Simulator.Run;

namespace AcuTimer.Simulator.Serial;

/// <summary>The board's USB connector: the runtime's endpoint at a pseudo-terminal, beside the program that runs.</summary>
public sealed class SerialEnd : IDisposable
{
    private readonly Simulation _simulation;
    private readonly SimulatedBoard _board;
    private readonly SerialTraits _traits;
    private readonly WireEndpoint _endpoint;
    private readonly LineFaults _to;
    private readonly LineFaults _from;
    private readonly PseudoTerminal _terminal;
    private readonly string? _link;
    private bool _cut;

    /// <summary>Opens it.</summary>
    /// <param name="simulation">A run that has not begun.</param>
    /// <param name="traits">What the runtime and the line are like.</param>
    /// <param name="link">A link to the port that is made and removed again; empty for none.</param>
    public SerialEnd(Simulation simulation, SerialTraits traits, string link)
    {
        _simulation = simulation;
        _board = simulation.Board;
        _traits = traits;
        _to = FaultsOf(traits, 1);
        _from = FaultsOf(traits, 2);
        Version program = typeof(AcuTimer.Esp32.Program).Assembly.GetName().Version!;
        _endpoint = new WireEndpoint(new BoardFiles(_board.Flash), traits.Runtime with { Program = program }, Transmit);
        _terminal = new PseudoTerminal(bytes => _board.Post(() => Receive(bytes)));
        if (traits.Full)
        {
            _board.Flash.Capacity = 0;
        }

        if (link.Length > 0)
        {
            File.Delete(link);
            File.CreateSymbolicLink(link, _terminal.Path);
            _link = link;
        }
    }

    /// <summary>What other programs open.</summary>
    public string Port => _link ?? _terminal.Path;

    /// <inheritdoc/>
    public void Dispose()
    {
        _terminal.Dispose();
        if (_link is not null)
        {
            File.Delete(_link);
        }
    }

    private static LineFaults FaultsOf(SerialTraits traits, int seed) =>
        new(seed) { Lost = traits.Lost, Noise = traits.Noise, Twice = traits.Twice };

    private void Receive(byte[] bytes)
    {
        _endpoint.Receive(_to.Pass(bytes), _board.Now);
        if (_traits.Cut > 0 && _endpoint.Packets >= _traits.Cut && !_cut)
        {
            _cut = true;
            _simulation.PowerReturns = true;
            _board.PowerOff();
        }
    }

    private void Transmit(byte[] bytes, int microseconds) =>
        _board.At(_board.Now + microseconds, () => _terminal.Write(_from.Pass(bytes)));
}
