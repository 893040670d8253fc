using System.Collections.Generic;
using AcuTimer.Core.Buttons;

namespace AcuTimer.Studio.Adapters;

/// <summary>The three buttons. An edge reaches the device when its debounce is over, on a tick, as on the board.</summary>
internal sealed class PageButtons : IButtonPins
{
    private const long Debounce = ButtonDecoder.BounceMs * 1000L / PageClock.Tick * PageClock.Tick;

    private readonly bool[] _fingers = new bool[ButtonDecoder.Count];
    private readonly bool[] _stuck = new bool[ButtonDecoder.Count];
    private readonly bool[] _reported = new bool[ButtonDecoder.Count];
    private readonly SortedDictionary<long, Button> _settling = [];

    /// <summary>When the next edge is settled; <see cref="long.MaxValue"/> for none.</summary>
    public long NextDue
    {
        get
        {
            foreach (var (at, _) in _settling)
            {
                return at >> 2;
            }

            return long.MaxValue;
        }
    }

    /// <inheritdoc/>
    public bool IsDown(Button button) => _fingers[(int)button] || _stuck[(int)button];

    /// <summary>A finger comes or goes.</summary>
    public void Move(Button button, bool down, long now)
    {
        _fingers[(int)button] = down;
        Settle(button, now);
    }

    /// <summary>A contact that stays closed, or no longer does.</summary>
    public void Stick(Button button, bool stuck, long now)
    {
        _stuck[(int)button] = stuck;
        Settle(button, now);
    }

    /// <summary>Whether a contact is stuck.</summary>
    public bool IsStuck(Button button) => _stuck[(int)button];

    /// <summary>The device starts: it knows the levels that it finds, and no edge from before.</summary>
    public void Boot()
    {
        _settling.Clear();
        for (var i = 0; i < ButtonDecoder.Count; i++)
        {
            _reported[i] = IsDown((Button)i);
        }
    }

    /// <summary>Gives the device what is settled by now.</summary>
    /// <returns>Whether there was anything.</returns>
    public bool Deliver(ButtonEdges edges, long now, long clock)
    {
        var any = false;
        while (NextDue <= now)
        {
            var button = Take();
            var down = IsDown(button);
            if (down != _reported[(int)button])
            {
                _reported[(int)button] = down;
                edges.Put(button, down, clock);
                any = true;
            }
        }

        return any;
    }

    /// <summary>While one change settles, later ones of the same button are not looked at: its level is, at the end.</summary>
    private void Settle(Button button, long now)
    {
        if (!_settling.ContainsValue(button))
        {
            _settling.Add(((PageClock.TickAtOrBefore(now) + Debounce) << 2) | (long)button, button);
        }
    }

    private Button Take()
    {
        foreach (var (at, button) in _settling)
        {
            _settling.Remove(at);
            return button;
        }

        return default;
    }
}
