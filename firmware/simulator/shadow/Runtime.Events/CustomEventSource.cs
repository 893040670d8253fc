using System;

namespace nanoFramework.Runtime.Events
{
    /// <summary>What is behind <see cref="CustomEvent"/>: one program's.</summary>
    internal sealed class CustomEventSource : IEventProcessor, IEventListener
    {
        private CustomEventPostedEventHandler handlers;

        public CustomEventSource()
        {
            EventSink.AddEventProcessor(EventCategory.Custom, this);
            EventSink.AddEventListener(EventCategory.Custom, this);
        }

        public void Add(CustomEventPostedEventHandler handler) => handlers += handler;

        public void Remove(CustomEventPostedEventHandler handler) => handlers -= handler;

        public void InitializeForEventSource()
        {
        }

        public BaseEvent ProcessEvent(uint data1, uint data2, DateTime time) =>
            new Posted { Data1 = (ushort)(data1 >> 16), Data2 = data2 };

        /// <summary>Without a handler the device fails here, too.</summary>
        public bool OnEvent(BaseEvent ev)
        {
            if (ev is Posted posted)
            {
                handlers(null, new CustomEventArgs(posted.Data1, posted.Data2));
            }

            return true;
        }

        private sealed class Posted : BaseEvent
        {
            public ushort Data1;
            public uint Data2;
        }
    }
}
