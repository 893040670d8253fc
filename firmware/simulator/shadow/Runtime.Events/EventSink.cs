using System;

namespace nanoFramework.Runtime.Events
{
    /// <summary>Hands events to whoever asked for their category. What the program posts is handled before the call returns.</summary>
    internal class EventSink : NativeEventDispatcher
    {
        private EventSink()
            : base("EventSink", 0)
        {
        }

        public static void AddEventFilter(EventCategory eventCategory, IEventListener eventFilter)
        {
            EventRoutes.Current[eventCategory].Filter = eventFilter;
            eventFilter.InitializeForEventSource();
        }

        public static void AddEventListener(EventCategory eventCategory, IEventListener eventListener)
        {
            EventRoutes.Current[eventCategory].Listener = eventListener;
            eventListener.InitializeForEventSource();
        }

        public static void AddEventProcessor(EventCategory eventCategory, IEventProcessor eventProcessor) =>
            EventRoutes.Current[eventCategory].Processor = eventProcessor;

        public static void PostManagedEvent(byte category, byte subCategory, ushort data1, uint data2)
        {
            EventRoutes.Route route = EventRoutes.Current[(EventCategory)category];
            uint packed = ((uint)data1 << 16) | ((uint)category << 8) | subCategory;
            DateTime time = DateTime.UtcNow;
            BaseEvent ev = route.Processor != null
                ? route.Processor.ProcessEvent(packed, data2, time)
                : new GenericEvent { Category = category, Message = subCategory, Data = data1, Time = time };
            if (route.Filter == null || route.Filter.OnEvent(ev))
            {
                route.Listener?.OnEvent(ev);
            }
        }

        public static void RemoveEventFilter(EventCategory eventCategory, IEventListener eventFilter)
        {
            EventRoutes.Route route = EventRoutes.Current[eventCategory];
            route.Filter = route.Filter == eventFilter ? null : route.Filter;
        }

        public static void RemoveEventListener(EventCategory eventCategory, IEventListener eventListener)
        {
            EventRoutes.Route route = EventRoutes.Current[eventCategory];
            route.Listener = route.Listener == eventListener ? null : route.Listener;
        }

        public static void RemoveEventProcessor(EventCategory eventCategory, IEventProcessor eventProcessor)
        {
            EventRoutes.Route route = EventRoutes.Current[eventCategory];
            route.Processor = route.Processor == eventProcessor ? null : route.Processor;
        }
    }
}
