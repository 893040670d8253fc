using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Storage
{
    /// <summary>
    /// The power fails at every byte of every write: a boot finds the old or the new content, and goes on from there. Torn
    /// files of the other kinds and second power cuts are samples here; on the host all of them are tried.
    /// </summary>
    [TestClass]
    public class PowerCutTests
    {
        [TestMethod]
        public void Settings()
        {
            Run(new SettingsCut(), 1, 1, 7);
        }

        [TestMethod]
        public void SettingsAreReset()
        {
            Run(new ResetCut(), 1, 1, 1);
        }

        [TestMethod]
        public void History()
        {
            Run(new HistoryCut(), 1, 7, 29);
        }

        [TestMethod]
        public void Snapshot()
        {
            Run(new SnapshotCut(), 1, 1, 5);
        }

        [TestMethod]
        public void SnapshotIsCleared()
        {
            Run(new SnapshotClearCut(), 1, 1, 1);
        }

        [TestMethod]
        public void Table()
        {
            Run(new TableCut(), 1, 29, 97);
        }

        [TestMethod]
        public void FirstTable()
        {
            Run(new FirstTableCut(), 23, 97, 97);
        }

        private static void Run(PowerCut cut, int prefix, int others, int twice)
        {
            cut.Once(Tear.Prefix, prefix);
            cut.Once(Tear.Kept, others);
            cut.Once(Tear.Erased, others);
            cut.Once(Tear.Mixed, others);
            cut.Once(Tear.Gone, others);
            cut.Twice(Tear.Prefix, twice);
        }
    }
}
