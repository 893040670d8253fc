using System;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace AcuTimer.Tool.Pictures.Svg;

/// <summary>Reads a line drawing in SVG as shades. Nothing outside the file is ever read, whatever it refers to.</summary>
internal static class SvgFile
{
    private const int MostBytes = 4 << 20;
    private const int MostDepth = 100;

    /// <param name="path">The file.</param>
    /// <param name="leftOut">What is in it and was not drawn, such as text; empty when all was.</param>
    /// <exception cref="IOException">It is no such file, too large, or has nothing to draw.</exception>
    public static GrayPicture Read(string path, out string leftOut)
    {
        XElement root = Load(path, PictureFile.Read(path, MostBytes, ", too large for a line drawing: leave pictures out of it, or save it as PNG"));
        if (root.Name.LocalName != "svg")
        {
            throw new IOException($"'{path}' is XML, but no SVG: it begins with <{root.Name.LocalName}>.");
        }

        try
        {
            var drawing = new SvgDrawing(root);
            GrayPicture picture = drawing.Draw();
            leftOut = string.Join(", ", drawing.LeftOut.Order(StringComparer.Ordinal));
            return drawing.HasDrawn ? picture : throw new IOException($"'{path}' has no lines and no areas to draw"
                + (leftOut.Length > 0 ? $", only {leftOut}: turn them into paths, or save it as PNG." : "."));
        }
        catch (FormatException problem)
        {
            throw new IOException($"'{path}' cannot be drawn: {problem.Message}", problem);
        }
    }

    private static XElement Load(string path, byte[] bytes)
    {
        // The document type is skipped, with its entities: none is expanded, and no address is opened.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = MostBytes };
        try
        {
            using var file = new MemoryStream(bytes);
            using XmlReader reader = XmlReader.Create(file, settings);
            while (reader.Read())
            {
                if (reader.Depth > MostDepth)
                {
                    throw new IOException($"'{path}' is nested more than {MostDepth} deep.");
                }
            }

            file.Position = 0;
            using XmlReader again = XmlReader.Create(file, settings);
            return XDocument.Load(again).Root!;
        }
        catch (XmlException problem)
        {
            throw new IOException($"'{path}' is not an SVG that can be read, line {problem.LineNumber}: save it as plain SVG.", problem);
        }
    }
}
