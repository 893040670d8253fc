using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens
{
    /// <summary>Rows of which one is chosen: left goes up, right goes down, OK takes it; a long left leaves.</summary>
    public abstract class MenuScreen : Screen
    {
        /// <summary>Columns of a row; the rest belongs to the scroll bar.</summary>
        protected const int RowWidth = FrameBuffer.Width - ScrollBar.Width - 2;

        private readonly int place;

        /// <summary>Stands where the same menu stood before.</summary>
        /// <param name="device">The parts that are shown and steered.</param>
        /// <param name="menu">Which menu it is.</param>
        protected MenuScreen(Handheld device, Menu menu)
            : base(device)
        {
            place = (int)menu * 2;
        }

        /// <summary>The chosen row, from 0.</summary>
        protected int Chosen => Device.Menus[place];

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
            int top = Device.Menus[place + 1];
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
            if (gesture != ButtonGesture.Tap)
            {
                return gesture == ButtonGesture.Long ? OnLong(button, now) : null;
            }

            if (button == Button.Ok)
            {
                return Take(Chosen, now);
            }

            Choose(Chosen + (button == Button.Next ? 1 : Rows - 1));
            return this;
        }

        /// <summary>Chooses a row.</summary>
        protected void Choose(int row)
        {
            int chosen = row % Rows;
            int top = Device.Menus[place + 1];
            top = chosen < top ? chosen : chosen >= top + Visible ? chosen - Visible + 1 : top;
            Device.Menus[place] = (byte)chosen;
            Device.Menus[place + 1] = (byte)top;
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

        private int RowTop(int row) => Top + ((row - Device.Menus[place + 1]) * RowHeight);
    }
}
