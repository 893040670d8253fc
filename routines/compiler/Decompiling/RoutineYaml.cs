using System.Linq;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Decompiling;

/// <summary>Writes one routine of a table as a routine file.</summary>
internal sealed class RoutineYaml
{
    private readonly TableModel _table;
    private readonly RoutineRecord _routine;
    private readonly YamlWriter _to = new();

    private RoutineYaml(TableModel table, RoutineRecord routine)
    {
        _table = table;
        _routine = routine;
    }

    public static string Write(TableModel table, int index)
    {
        var writer = new RoutineYaml(table, table.Routines[index]);
        writer.WriteHead(index + 1);
        writer.WriteSteps();
        return writer._to.ToString();
    }

    private void WriteHead(int order)
    {
        _to.Comment("yaml-language-server: $schema=schema/routine.schema.json");
        _to.Text(RoutineLanguage.Title.Name, _routine.Title);
        _to.Key(RoutineLanguage.Order.Name, order);
        _to.Key(RoutineLanguage.AppliedBy.Name, Words.Of(_routine.AppliedBy));
        if (_routine.Document >= 0)
        {
            _to.Text(RoutineLanguage.Document.Name, _table.Documents[_routine.Document].Id);
        }

        WriteDose();
        _to.List(RoutineLanguage.Gates.Name, Words.OfFlags(_routine.Gates));
        if (_routine.Rounds != 1)
        {
            _to.Key(RoutineLanguage.Rounds.Name, _routine.Rounds);
        }

        _to.Texts(RoutineLanguage.Before.Name, _table.Tips.Skip(_routine.FirstTip).Take(_routine.BeforeTips));
        _to.Texts(RoutineLanguage.After.Name, _table.Tips.Skip(_routine.FirstTip + _routine.BeforeTips).Take(_routine.AfterTips));
    }

    private void WriteDose()
    {
        (string Key, int Value)[] numbers =
        [
            (DoseLanguage.PerDay.Name, _routine.PerDay), (DoseLanguage.PerWeek.Name, _routine.PerWeek), (DoseLanguage.Weeks.Name, _routine.Weeks),
            (DoseLanguage.Sessions.Name, _routine.Sessions),
        ];
        string[] said = numbers.Where(number => number.Value > 0).Select(number => $"{number.Key}: {number.Value}").ToArray();
        string[] all = _routine.DoseIsDefault ? [.. said, $"{DoseLanguage.Default.Name}: true"] : said;
        _to.Key(RoutineLanguage.Dose.Name, all.Length == 0 ? "{}" : $"{{ {string.Join(", ", all)} }}");
    }

    private void WriteSteps()
    {
        _to.Begin(RoutineLanguage.Steps.Name);
        int end = _routine.FirstStep + _routine.StepCount;
        for (int first = _routine.FirstStep; first < end;)
        {
            int next = first + 1;
            while (next < end && _table.Steps[next].Joined)
            {
                next++;
            }

            WriteItem(first, next);
            first = next;
        }

        _to.End();
    }

    /// <summary>One step, or a block of several.</summary>
    private void WriteItem(int first, int next)
    {
        if (next == first + 1)
        {
            WriteStep(first, false);
            return;
        }

        _to.BeginItem();
        _to.Key(BlockLanguage.Order.Name, Words.Of(_table.Steps[first].Side));
        _to.Begin(BlockLanguage.Steps.Name);
        for (int i = first; i < next; i++)
        {
            WriteStep(i, true);
        }

        _to.End();
        _to.EndItem();
    }

    private void WriteStep(int index, bool inBlock)
    {
        OriginRecord? origin = _routine.FirstOrigin < 0 ? null : _table.Origins[_routine.FirstOrigin + index - _routine.FirstStep];
        _to.BeginItem();
        new StepYaml(_table, _to).Write(_table.Steps[index], inBlock, origin);
        _to.EndItem();
    }
}
