using System;
using System.Collections.Generic;
using AcuTimer.Board.Pictures;
using AcuTimer.Core.Display;

namespace AcuTimer.Tool.Pictures;

/// <summary>One picture with what the panel shows at each step, captioned.</summary>
internal static class FilmStrip
{
    private const int Columns = 4;
    private const int Margin = 8;
    private const int Gap = 2;
    private const int LineHeight = 10;
    private const int Scale = 2;
    private const int CellWidth = FrameBuffer.Width + Margin;
    private const int CellHeight = FrameBuffer.Height + (3 * LineHeight) + Margin;

    /// <param name="title">Stands above all.</param>
    /// <param name="shots">The pictures.</param>
    /// <param name="captions">Two lines under each.</param>
    public static Picture Of(string title, IReadOnlyList<Picture> shots, IReadOnlyList<(string First, string Second)> captions)
    {
        int columns = Math.Min(Columns, Math.Max(1, shots.Count));
        int rows = (shots.Count + columns - 1) / columns;
        var strip = new Picture((columns * CellWidth) + Margin, (rows * CellHeight) + LineHeight + (2 * Margin));
        Write(strip, title, Margin, Margin);
        for (int i = 0; i < shots.Count; i++)
        {
            int left = Margin + (i % columns * CellWidth);
            int top = LineHeight + (2 * Margin) + (i / columns * CellHeight);
            strip.Paste(shots[i], left, top);
            Frame(strip, left, top);
            Write(strip, captions[i].First, left, top + FrameBuffer.Height + 4);
            Write(strip, captions[i].Second, left, top + FrameBuffer.Height + 4 + LineHeight);
        }

        return strip.Scaled(Scale);
    }

    /// <summary>A line round the panel, so that a dark one is seen.</summary>
    private static void Frame(Picture strip, int left, int top)
    {
        for (int x = -Gap; x < FrameBuffer.Width + Gap; x++)
        {
            strip[left + x, top - Gap] = true;
            strip[left + x, top + FrameBuffer.Height + Gap - 1] = true;
        }

        for (int y = -Gap; y < FrameBuffer.Height + Gap; y++)
        {
            strip[left - Gap, top + y] = true;
            strip[left + FrameBuffer.Width + Gap - 1, top + y] = true;
        }
    }

    /// <summary>In the device's own small letters; what does not fit is left out.</summary>
    private static void Write(Picture strip, string text, int left, int top)
    {
        var line = new FrameBuffer();
        Text.Draw(line, Font.Small, 0, 0, text);
        for (int y = 0; y < LineHeight; y++)
        {
            for (int x = 0; x < FrameBuffer.Width && left + x < strip.Width; x++)
            {
                strip[left + x, top + y] |= (line.Bytes[(y / 8 * FrameBuffer.Width) + x] >> (y % 8) & 1) != 0;
            }
        }
    }
}
