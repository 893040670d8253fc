using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Screens.Texts;

namespace AcuTimer.Core.Screens.Kinds
{
    /// <summary>Rows of which one is chosen: left goes up, right goes down, OK takes it; a long left leaves.</summary>
    public abstract class MenuScreen : Screen
    {
        /// <summary>Columns of a row; the rest belongs to the scroll bar.</summary>
        protected const int RowWidth = FrameBuffer.Width - ScrollBar.Width - 2;

        private protected readonly ScreenMaker screens;
        private readonly int place;

        /// <summary>Stands where the same menu stood before.</summary>
        /// <param name="screens">Makes what it leads to, and keeps where it stands.</param>
        /// <param name="menu">Which menu it is.</param>
        protected MenuScreen(ScreenMaker screens, Menu menu)
        {
            this.screens = screens;
            place = (int)menu * 2;
        }

        /// <summary>The chosen row, from 0.</summary>
        protected int Chosen => screens.Menus[place];

        /// <summary>Rows; at least 1.</summary>
        protected abstract int Rows { get; }

        /// <summary>Pixels of a row.</summary>
        protected virtual int RowHeight => 10;

        /// <summary>Row of pixels where the first row begins.</summary>
        protected virtual int Top => TitleBar.Bottom + 2;

        /// <summary>Where a long left leads; null for nowhere.</summary>
        protected virtual Screen Out() => null;

        private int Visible => (FrameBuffer.Height - Top) / RowHeight;

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            Choose(Chosen);
            DrawTitle(frame);
            int top = screens.Menus[place + 1];
            for (int row = top; row < Rows && row < top + Visible; row++)
            {
                DrawRow(frame, row, RowTop(row));
            }

            frame.Fill(0, RowTop(Chosen) - 1, RowWidth, RowHeight, Ink.Invert);
            ScrollBar.Draw(frame, FrameBuffer.Width - ScrollBar.Width, Top - 1, Visible * RowHeight, top, Visible, Rows);
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now)
        {
            if (gesture == ButtonGesture.Tap && button != Button.Ok)
            {
                Choose(Chosen + (button == Button.Next ? 1 : Rows - 1));
                return this;
            }

            return gesture == ButtonGesture.Tap ? Take(Chosen, now) : gesture == ButtonGesture.Long ? OnLong(button, now) : null;
        }

        /// <summary>Chooses a row.</summary>
        protected void Choose(int row)
        {
            int chosen = row % Rows;
            int top = screens.Menus[place + 1];
            top = chosen < top ? chosen : chosen >= top + Visible ? chosen - Visible + 1 : top;
            screens.Menus[place] = (byte)chosen;
            screens.Menus[place + 1] = (byte)top;
        }

        /// <summary>Draws what stands above the rows.</summary>
        protected abstract void DrawTitle(FrameBuffer frame);

        /// <summary>Draws a row, from its first row of pixels on.</summary>
        protected abstract void DrawRow(FrameBuffer frame, int row, int y);

        /// <summary>A row was taken.</summary>
        /// <returns>The screen to show, this one to draw it anew, or null.</returns>
        protected abstract Screen Take(int row, long now);

        /// <summary>A button is held down.</summary>
        protected virtual Screen OnLong(Button button, long now) => button == Button.Back ? Out() : null;

        private int RowTop(int row) => Top + ((row - screens.Menus[place + 1]) * RowHeight);
    }
}
