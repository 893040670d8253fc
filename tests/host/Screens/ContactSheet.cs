using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Board.Pictures;
using AcuTimer.Core.Display;

namespace AcuTimer.Tests.Screens;

/// <summary>All frames on one picture, each with its name below.</summary>
internal static class ContactSheet
{
    private const int Columns = 5;
    private const int Gap = 8;
    private const int CaptionHeight = 16;
    private const int Half = 21 * 6;

    public static Picture Of(IEnumerable<(string Name, Picture Picture)> frames)
    {
        (string Name, Picture Picture)[] all = [.. frames];
        var width = all[0].Picture.Width;
        var height = all[0].Picture.Height + CaptionHeight;
        var rows = (all.Length + Columns - 1) / Columns;
        var sheet = new Picture((Columns * (width + Gap)) + Gap, (rows * (height + Gap)) + Gap);
        for (var i = 0; i < all.Length; i++)
        {
            var left = Gap + (i % Columns * (width + Gap));
            var top = Gap + (i / Columns * (height + Gap));
            sheet.Paste(all[i].Picture, left, top);
            sheet.Paste(Caption(all[i].Name), left, top + all[i].Picture.Height + 4);
            Border(sheet, left - 2, top - 2, width + 4, all[i].Picture.Height + 4);
        }

        return sheet;
    }

    private static Picture Caption(string name)
    {
        var caption = new Picture(2 * FrameBuffer.Width, 8);
        for (var half = 0; half < 2; half++)
        {
            var frame = new FrameBuffer();
            Text.Draw(frame, Font.Small, -half * Half, 0, name);
            caption.Paste(Picture.FromPages(frame.Bytes.AsSpan(0, FrameBuffer.Width), FrameBuffer.Width), half * Half, 0);
        }

        return caption;
    }

    private static void Border(Picture sheet, int left, int top, int width, int height)
    {
        for (var x = 0; x < width; x += 4)
        {
            sheet[left + x, top] = true;
            sheet[left + x, top + height - 1] = true;
        }

        for (var y = 0; y < height; y += 4)
        {
            sheet[left, top + y] = true;
            sheet[left + width - 1, top + y] = true;
        }
    }
}
