using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Language;

/// <summary>
/// The keys of a code in the list of all codes: its names always, and its place where a source gives one. With a place it is a
/// point as careful as can be: light, and paired unless its channel runs on the midline.
/// </summary>
internal static class ListedCodeLanguage
{
    public static readonly ObjectShape<PointSource> Shape = new("a listed code",
    [
        PointLanguage.Code, PointLanguage.Name, PointLanguage.Pinyin, PointLanguage.Aliases, PointLanguage.Covers, Optional(PointLanguage.Region),
        Optional(PointLanguage.Laterality), Optional(PointLanguage.Place), Optional(PointLanguage.Big), Optional(PointLanguage.Ceiling),
        PointLanguage.Rules, PointLanguage.Cautions, PointLanguage.Map, PointLanguage.About, Optional(PointLanguage.Source),
    ], Build);

    private static readonly IReadOnlyList<Field> WithPlace = [PointLanguage.Region, PointLanguage.Cautions, PointLanguage.Source];

    private static Field<T> Optional<T>(Field<T> field) => field with { Required = false };

    private static PointSource? Build(FieldReader fields, DiagnosticBag bag)
    {
        Located<string>? code = fields.Get(PointLanguage.Code);
        Located<string>? place = fields.Get(PointLanguage.Place);
        if (code is null)
        {
            return null;
        }

        foreach (Field field in WithPlace.Where(field => fields.Has(PointLanguage.Place) && !fields.Has(field)))
        {
            bag.Report(Codes.MissingKey, fields.Head, $"a listed code with a place needs the key `{field.Name}`")
                .Note($"{field.Name}: {field.Description}");
        }

        return new PointSource
        {
            Code = code,
            Name = fields.Get(PointLanguage.Name) ?? code,
            Pinyin = fields.Get(PointLanguage.Pinyin)?.Value ?? "",
            Aliases = fields.Get(PointLanguage.Aliases)?.Value ?? [],
            Covers = fields.Get(PointLanguage.Covers)?.Value ?? [],
            Region = fields.Get(PointLanguage.Region) ?? code,
            Laterality = fields.Get(PointLanguage.Laterality) ?? new Located<Laterality>(WhoCodes.LateralityOf(code.Value), code.Span),
            Place = place ?? code,
            LacksPlace = place is null,
            Big = fields.Get(PointLanguage.Big) ?? code,
            Ceiling = fields.Get(PointLanguage.Ceiling) ?? new Located<Pressure>(Pressure.Light, code.Span),
            Rules = fields.Get(PointLanguage.Rules),
            Cautions = fields.Get(PointLanguage.Cautions),
            Map = fields.Get(PointLanguage.Map)?.Value,
            About = fields.Get(PointLanguage.About)?.Value ?? "",
            Source = fields.Get(PointLanguage.Source) ?? code,
        };
    }
}
