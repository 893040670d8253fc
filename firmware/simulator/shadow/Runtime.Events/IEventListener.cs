namespace nanoFramework.Runtime.Events
{
    internal interface IEventListener
    {
        void InitializeForEventSource();

        bool OnEvent(BaseEvent ev);
    }
}
