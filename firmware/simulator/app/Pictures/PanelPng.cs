using AcuTimer.Board;
using AcuTimer.Board.Pictures;

namespace AcuTimer.Simulator.Pictures;

/// <summary>A panel's picture as a PNG file.</summary>
public static class PanelPng
{
    /// <summary>White on black, each pixel a square.</summary>
    /// <param name="image">What a person sees.</param>
    /// <param name="scale">Pixels of the file for one of the panel.</param>
    public static byte[] Encode(PanelImage image, int scale) => Png.Encode(PictureOf(image).Scaled(scale));

    /// <summary>The same pixels as a picture.</summary>
    public static Picture PictureOf(PanelImage image)
    {
        var picture = new Picture(PanelImage.Width, PanelImage.Height);
        for (var y = 0; y < PanelImage.Height; y++)
        {
            for (var x = 0; x < PanelImage.Width; x++)
            {
                picture[x, y] = image[x, y];
            }
        }

        return picture;
    }
}
