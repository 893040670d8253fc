namespace nanoFramework.Runtime.Native;

/// <summary>Who wants to know of a reboot: one board's program.</summary>
internal sealed class RebootHandlers
{
    public RebootEventHandler Handlers { get; set; }
}
