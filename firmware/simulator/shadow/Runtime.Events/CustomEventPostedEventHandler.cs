namespace nanoFramework.Runtime.Events
{
    internal delegate void CustomEventPostedEventHandler(object sender, CustomEventArgs e);
}
