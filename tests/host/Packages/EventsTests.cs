using System.Linq;
using AcuTimer.Board;
using AcuTimer.Tests.Board;
using Xunit;

namespace AcuTimer.Tests.Packages;

/// <summary>The runtime's events: posted by the program, heard by the program, gone with the program.</summary>
public sealed class EventsTests
{
    private readonly SimulatedBoard _board = new();
    private readonly FirmwareProgram _program = new("""
        public static void Main()
        {
            nanoFramework.Runtime.Events.CustomEvent.CustomEventPosted += (s, e) => Seen.Add(e.Data1 + " " + e.Data2);
            Post();
            Listener listener = new Listener();
            nanoFramework.Runtime.Events.EventSink.AddEventListener(nanoFramework.Runtime.Events.EventCategory.Usb, listener);
            nanoFramework.Runtime.Events.EventSink.PostManagedEvent(110, 3, 4, 5);
            nanoFramework.Runtime.Events.EventSink.RemoveEventListener(nanoFramework.Runtime.Events.EventCategory.Usb, listener);
            nanoFramework.Runtime.Events.EventSink.PostManagedEvent(110, 3, 4, 5);
        }
        public static void Again() { Seen.Add("again"); Post(); }
        static void Post() { nanoFramework.Runtime.Events.EventSink.PostManagedEvent(10, 0, 7, 70000); }
        class Listener : nanoFramework.Runtime.Events.IEventListener
        {
            public void InitializeForEventSource() { Seen.Add("ready"); }
            public bool OnEvent(nanoFramework.Runtime.Events.BaseEvent e)
            {
                nanoFramework.Runtime.Events.GenericEvent g = (nanoFramework.Runtime.Events.GenericEvent)e;
                Seen.Add(g.Category + " " + g.Message + " " + g.Data);
                return true;
            }
        }
        """);

    [Fact]
    public void Events_reach_who_asked_for_them()
    {
        _program.Run(_board);
        _program.Run(_board, "Again");

        Assert.Equal(["7 70000", "ready", "110 3 4", "again"], _program.Seen.ToArray());
    }
}
