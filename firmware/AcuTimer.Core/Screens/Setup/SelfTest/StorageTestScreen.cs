using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Screens.Setup.SelfTest
{
    /// <summary>The storage: a small file goes there and comes back.</summary>
    public sealed class StorageTestScreen : TestScreen
    {
        private const string Storage = "STORAGE";
        private const string Good = "good";
        private const string Failed = "does not answer";

        private bool good;

        internal StorageTestScreen(Handheld device)
            : base(device)
        {
        }

        /// <inheritdoc/>
        protected override string Title => Storage;

        /// <inheritdoc/>
        protected override Screen Following() => new BatteryTestScreen(Device);

        /// <inheritdoc/>
        protected override void Run(long now) => good = StoreCheck.Run(Device.Board.Store);

        /// <inheritdoc/>
        protected override void DrawResult(FrameBuffer frame)
        {
            Text.DrawSmall(frame, 24, 32, good ? Good : Failed);
            if (good)
            {
                Sign.Done(frame, 0, 28);
            }
            else
            {
                Sign.Warning(frame, 0, 28);
            }
        }
    }
}
