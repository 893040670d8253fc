using AcuTimer.Core.Routines;
using AcuTimer.Core.Settings;
using AcuTimer.Core.Storage;
using AcuTimer.Core.Tables;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Storage
{
    /// <summary>The settings are changed.</summary>
    public sealed class SettingsCut : PowerCut
    {
        public override void Prepare(FakeStore store)
        {
            Save(store, 10);
            Save(store, 20);
        }

        public override void Change(FakeStore store)
        {
            Save(store, 30);
        }

        public override int Seen(FakeStore store)
        {
            DeviceSettings settings = new DeviceSettings();
            bool there = new SettingsKeeper(store).Load(settings);
            return !there ? 0 : settings.Contrast == 20 ? Old : settings.Contrast == 30 ? New : 0;
        }

        private static void Save(FakeStore store, int contrast)
        {
            DeviceSettings settings = new DeviceSettings();
            SettingsKeeper keeper = new SettingsKeeper(store);
            keeper.Load(settings);
            settings.Contrast = contrast;
            keeper.Save(settings);
        }
    }

    /// <summary>The settings go back to their defaults.</summary>
    public sealed class ResetCut : PowerCut
    {
        public override void Prepare(FakeStore store)
        {
            new SettingsCut().Prepare(store);
        }

        public override void Change(FakeStore store)
        {
            SettingsKeeper keeper = new SettingsKeeper(store);
            DeviceSettings settings = new DeviceSettings();
            keeper.Load(settings);
            keeper.Reset(settings);
        }

        public override int Seen(FakeStore store)
        {
            DeviceSettings settings = new DeviceSettings();
            bool there = new SettingsKeeper(store).Load(settings);
            return !there ? New : settings.Contrast == 20 ? Old : 0;
        }
    }

    /// <summary>A session is counted.</summary>
    public sealed class HistoryCut : PowerCut
    {
        private readonly RoutineTable table = Tables.Open(5);

        public override void Prepare(FakeStore store)
        {
            Add(store, 9600, 3);
            Add(store, 9601, 2);
        }

        public override void Change(FakeStore store)
        {
            History history = Load(store, 9601);
            if (history.Today(table, 0) == 2)
            {
                Add(store, 9601, 1);
            }
        }

        public override int Seen(FakeStore store)
        {
            History history = Load(store, 9601);
            if (history.Days != 2 || history.Count(1) != 3)
            {
                return 0;
            }

            int count = history.Today(table, 0);
            return count == 2 ? Old : count == 3 ? New : 0;
        }

        private static History Load(FakeStore store, int day)
        {
            History history = new History(store, new FakeCalendar { Today = day });
            history.Load();
            return history;
        }

        private void Add(FakeStore store, int day, int count)
        {
            History history = Load(store, day);
            for (int i = 0; i < count; i++)
            {
                history.Add(History.Key(table, 0), 0);
            }

            history.Save();
        }
    }

    /// <summary>A session comes to its next step.</summary>
    public sealed class SnapshotCut : PowerCut
    {
        private readonly RoutineTable table = Longer();

        public override void Prepare(FakeStore store)
        {
            Save(store, 0);
            Save(store, 1);
        }

        public override void Change(FakeStore store)
        {
            Save(store, 2);
        }

        public override int Seen(FakeStore store)
        {
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            return !snapshot.Load() ? 0 : snapshot.Place.Step == 1 ? Old : snapshot.Place.Step == 2 ? New : 0;
        }

        /// <summary>A table of three steps.</summary>
        public static RoutineTable Longer()
        {
            TableBuilder builder = new TableBuilder();
            int manner = builder.Manner(Technique.Circles, 2000, 1);
            builder.Step(manner, Side.Midline, 5, 5, 0);
            builder.Step(manner, Side.Midline, 6, 6, 0);
            builder.Step(manner, Side.Midline, 7, 7, 0);
            RoutineTable table = new RoutineTable();
            byte[] bytes = builder.Build();
            Assert.AreEqual((int)TableError.None, (int)table.Open(bytes, builder.Length));
            return table;
        }

        private void Save(FakeStore store, int step)
        {
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            snapshot.Load();
            Fakes.Places.Keep(snapshot, table, 0, step);
        }
    }

    /// <summary>A session is over.</summary>
    public sealed class SnapshotClearCut : PowerCut
    {
        public override void Prepare(FakeStore store)
        {
            new SnapshotCut().Prepare(store);
        }

        public override void Change(FakeStore store)
        {
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            snapshot.Load();
            snapshot.Clear();
        }

        public override int Seen(FakeStore store)
        {
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            return !snapshot.Load() ? New : snapshot.Place.Step == 1 ? Old : 0;
        }
    }

    /// <summary>A new table arrives.</summary>
    public sealed class TableCut : PowerCut
    {
        private readonly byte[] fresh = Tables.Good(9);

        public override void Prepare(FakeStore store)
        {
            Install(store, Tables.Good(6));
            Install(store, Tables.Good(7));
            store.Put(TableStore.InboxName, fresh, fresh.Length);
        }

        public override void Change(FakeStore store)
        {
            TableStore tables = new TableStore(store);
            tables.Open(new RoutineTable());
            Tables.Look(tables, 0);
            Tables.Look(tables, 1000000);
        }

        public override int Seen(FakeStore store)
        {
            RoutineTable table = new RoutineTable();
            TableError error = new TableStore(store).Open(table);
            int circles = Tables.Circles(table);
            return error != TableError.None ? 0 : circles == 7 ? Old : circles == 9 ? New : 0;
        }

        /// <summary>Brings a table into a slot by way of the inbox.</summary>
        public static void Install(FakeStore store, byte[] bytes)
        {
            store.Put(TableStore.InboxName, bytes, bytes.Length);
            TableStore tables = new TableStore(store);
            tables.Open(new RoutineTable());
            Tables.Look(tables, 0);
            Assert.AreEqual((int)TableUpdate.Updated, (int)Tables.Look(tables, 1000000));
        }
    }

    /// <summary>The first table of all arrives.</summary>
    public sealed class FirstTableCut : PowerCut
    {
        private readonly byte[] fresh = Tables.Good(9);

        public override void Prepare(FakeStore store)
        {
            store.Put(TableStore.InboxName, fresh, fresh.Length);
        }

        public override void Change(FakeStore store)
        {
            TableStore tables = new TableStore(store);
            tables.Open(new RoutineTable());
            Tables.Look(tables, 0);
            Tables.Look(tables, 1000000);
        }

        public override int Seen(FakeStore store)
        {
            RoutineTable table = new RoutineTable();
            TableStore tables = new TableStore(store);
            tables.Open(table);
            return tables.Source == TableSource.BuiltIn ? Old : Tables.Circles(table) == 9 ? New : 0;
        }
    }
}
