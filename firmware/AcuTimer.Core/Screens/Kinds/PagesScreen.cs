using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Screens.Texts;

namespace AcuTimer.Core.Screens.Kinds
{
    /// <summary>Pages to be turned: left and right turn them, OK goes on, left on the first page goes back, a long left goes back from any.</summary>
    public abstract class PagesScreen : Screen
    {
        private protected readonly ScreenMaker screens;
        private int page;

        /// <summary>Begins with the first page.</summary>
        /// <param name="screens">Makes what it leads to.</param>
        private protected PagesScreen(ScreenMaker screens)
        {
            this.screens = screens;
        }

        /// <summary>The page that is shown, from 0.</summary>
        protected int Page => page;

        /// <summary>Pages; at least 1.</summary>
        protected abstract int Pages { get; }

        /// <summary>What OK does.</summary>
        protected abstract string Key { get; }

        /// <inheritdoc/>
        public override void Enter(long now) => page = 0;

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            DrawPage(frame, page);
            Keys.Draw(frame, page > 0 || GoesBack ? Keys.Left : string.Empty, Key, page + 1 < Pages ? Keys.Right : string.Empty);
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now) =>
            gesture == ButtonGesture.Tap ? OnTap(button, now)
                : gesture == ButtonGesture.Long && button == Button.Back ? OnBack(now) : null;

        /// <summary>Left on the first page leads somewhere.</summary>
        protected virtual bool GoesBack => true;

        /// <summary>Draws a page above the bottom line.</summary>
        protected abstract void DrawPage(FrameBuffer frame, int shown);

        /// <summary>Where OK leads.</summary>
        protected abstract Screen OnOk(long now);

        /// <summary>Where left on the first page leads; null for nowhere. To where OK does, unless the screen says otherwise.</summary>
        protected virtual Screen OnBack(long now) => OnOk(now);

        private Screen OnTap(Button button, long now) =>
            button == Button.Ok ? OnOk(now)
                : button == Button.Next ? Turn(1)
                : page > 0 ? Turn(-1) : OnBack(now);

        private PagesScreen Turn(int by)
        {
            if (page + by >= Pages)
            {
                return null;
            }

            page += by;
            return this;
        }
    }
}
