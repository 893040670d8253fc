using System;
using System.Collections.Generic;

namespace AcuTimer.Board;

/// <summary>
/// The whole board. Make one, put files on its flash and events on its time line, then run the firmware's Main on it; what
/// the firmware does through its packages ends at <see cref="Current"/>.
/// </summary>
public sealed partial class SimulatedBoard
{
    [ThreadStatic]
    private static SimulatedBoard? s_current;

    private readonly BoardListeners _listeners = new();
    private readonly CallbackThread _timerThread;
    private readonly CallbackThread _eventThread;
    private int _alarms;
    private readonly Dictionary<Type, object> _services = new();

    static SimulatedBoard() => CodeMeter.Spent = static microseconds => s_current?.Scheduler.RunCode(microseconds);

    public SimulatedBoard(BoardWiring? wiring = null)
    {
        Wiring = wiring ?? new BoardWiring();
        Scheduler = new Scheduler(() => s_current = this)
        {
            Quiet = () => _listeners.OnQuiet(Now),
            Log = Log,
            Faulted = f => Log($"unhandled in {f.Thread}: {f.Exception.GetType().FullName}: {f.Exception.Message}"),
        };
        _timerThread = new CallbackThread(Scheduler, "timers");
        _eventThread = new CallbackThread(Scheduler, "events");
        Functions = new PinFunctions();
        Gpio = new Gpio(Scheduler, _listeners, _eventThread);
        Motor = new ErmMotor(_listeners);
        Ledc = new Ledc(Scheduler, Functions);
        Panel = new Ssd1306Panel(Scheduler, _listeners, Wiring.Seed);
        Bus = new I2cBus(Scheduler, _listeners);
        Bus.Attach(Wiring.PanelAddress, Panel);
        NoBus = new I2cBus(Scheduler, _listeners);
        Flash = new Flash(Scheduler, _listeners);
        Back = new PushButton("back", Scheduler, _listeners, Gpio[Wiring.BackButton]);
        Ok = new PushButton("ok", Scheduler, _listeners, Gpio[Wiring.OkButton]);
        Next = new PushButton("next", Scheduler, _listeners, Gpio[Wiring.NextButton]);
        foreach (var button in new[] { Back, Ok, Next })
        {
            Gpio[button.Pin].HasPullUp = Wiring.ButtonPullUps;
        }

        DeepSleep = new DeepSleep(Scheduler, _listeners, Gpio, Ledc);
        Adc = new Adc(Wiring.Seed);
        BatteryVolts = 3.9;
        ConnectMotor();
    }

    /// <summary>The board that the running firmware thread belongs to.</summary>
    public static SimulatedBoard Current => s_current
        ?? throw new InvalidOperationException("No board here: firmware code runs inside SimulatedBoard.Run.");

    /// <summary>The same, or null outside the firmware.</summary>
    public static SimulatedBoard? CurrentOrNull => s_current;

    public BoardWiring Wiring { get; }

    public Scheduler Scheduler { get; }

    /// <summary>Virtual microseconds since power-on.</summary>
    public long Now => Scheduler.Now;

    public PinFunctions Functions { get; }

    public Gpio Gpio { get; }

    public Ledc Ledc { get; }

    public Adc Adc { get; }

    public I2cBus Bus { get; }

    public Ssd1306Panel Panel { get; }

    public ErmMotor Motor { get; }

    public Flash Flash { get; }

    public DeepSleep DeepSleep { get; }

    public PushButton Back { get; }

    public PushButton Ok { get; }

    public PushButton Next { get; }

    /// <summary>The battery, seen by the ADC through a divider by two.</summary>
    public double BatteryVolts
    {
        get;
        set
        {
            field = value;
            Adc.SetVolts(Wiring.BatteryAdcChannel, value / 2);
        }
    }

    /// <summary>Buses without a chip on them.</summary>
    private I2cBus NoBus { get; }

    public void AddListener(IBoardListener listener) => _listeners.Add(listener);

    /// <summary>A line for the board's log.</summary>
    public void Log(string text) => _listeners.OnLog(Now, text);

    /// <summary>The I2C bus of a number (1 or 2): the panel's, if its pins are mapped to the panel's wires.</summary>
    public I2cBus BusOf(int number)
    {
        var data = Functions.PinOf(number == 1 ? PinFunctions.I2c1Data : PinFunctions.I2c2Data);
        var clock = Functions.PinOf(number == 1 ? PinFunctions.I2c1Clock : PinFunctions.I2c2Clock);
        return data == Wiring.I2cData && clock == Wiring.I2cClock ? Bus : NoBus;
    }

    public BoardTimer CreateTimer(Action callback) => new(Scheduler, _timerThread, callback);

    /// <summary>A hardware timer for a handler; InvalidOperationException when all ten are taken.</summary>
    public BoardAlarm CreateAlarm(Action handler)
    {
        if (_alarms == BoardAlarm.Limit)
        {
            throw new InvalidOperationException("All timers are taken.");
        }

        _alarms++;
        return new BoardAlarm(Scheduler, _eventThread, handler, () => _alarms--);
    }

    /// <summary>State that a stand-in keeps for this board, made on first use and forgotten at a reboot.</summary>
    public T Service<T>()
        where T : class, new()
    {
        if (!_services.TryGetValue(typeof(T), out var service))
        {
            _services[typeof(T)] = service = new T();
        }

        return (T)service;
    }

    private void ConnectMotor()
    {
        Ledc.Changed = (pin, output) =>
        {
            if (pin == Wiring.Motor)
            {
                Motor.Drive(Now, output.Fraction);
            }
        };
        Gpio[Wiring.Motor].Driven = line =>
        {
            if (line.IsOutput)
            {
                Ledc.Detach(line.Pin);
                Motor.Drive(Now, line.Level ? 1 : 0);
            }
            else
            {
                // Let go: the PWM unit's, if it has the pin, and otherwise held low by the transistor's resistor.
                Motor.Drive(Now, Ledc.Output(line.Pin).Fraction);
            }
        };
    }
}
