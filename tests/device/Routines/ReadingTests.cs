using AcuTimer.Core.Routines;
using AcuTimer.Device.Tests.Fakes;
using AcuTimer.Device.Tests.Storage;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Routines
{
    /// <summary>Of a table only what is asked for is read, and what cannot be read is said.</summary>
    [TestClass]
    public class ReadingTests
    {
        [TestMethod]
        public void OpeningReadsTheHeaderAndTheSectionsOnly()
        {
            byte[] big = Tables.Big(5, 6000);
            FakePieces pieces = new FakePieces(big, big.Length);
            Assert.AreEqual((int)TableError.None, (int)new RoutineTable().Open(pieces));
            Assert.AreEqual(1, pieces.Asked);
        }

        [TestMethod]
        public void TheTwoPiecesThatWereAskedForLastAreKept()
        {
            byte[] bytes = new byte[5 * RoutineTable.PieceBytes];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)(i >> 9);
            }

            FakePieces pieces = new FakePieces(bytes, bytes.Length);
            RoutineTable table = new RoutineTable();
            table.Open(pieces);
            int asked = pieces.Asked;
            for (int i = 0; i < 21; i++)
            {
                Assert.AreEqual(1 + (i % 2), table.Byte((1 + (i % 2)) * RoutineTable.PieceBytes + i));
            }

            Assert.AreEqual(2, pieces.Asked - asked);
            Assert.AreEqual(4, table.Byte(4 * RoutineTable.PieceBytes));
            Assert.AreEqual(3, table.Byte(4 * RoutineTable.PieceBytes - 1));
            Assert.AreEqual(4, table.Byte(5 * RoutineTable.PieceBytes - 1));
            Assert.AreEqual(4, pieces.Asked - asked);
            Assert.AreEqual(1, table.Byte(RoutineTable.PieceBytes));
            Assert.AreEqual(5, pieces.Asked - asked);
            Assert.AreEqual(4, table.Byte(5 * RoutineTable.PieceBytes - 1));
            Assert.AreEqual(5, pieces.Asked - asked);
        }

        [TestMethod]
        public void LinesEndWhereTheyEndAlsoAcrossPieces()
        {
            for (int at = RoutineTable.PieceBytes - 8; at <= RoutineTable.PieceBytes; at++)
            {
                byte[] bytes = new byte[2 * RoutineTable.PieceBytes];
                bytes[at] = (byte)'a';
                bytes[at + 1] = (byte)'b';
                bytes[at + 2] = (byte)'\n';
                bytes[at + 3] = (byte)'c';
                RoutineTable table = new RoutineTable();
                table.Open(new FakePieces(bytes, bytes.Length));
                byte[] line = table.Line(at);
                Assert.AreEqual((int)'b', (int)line[1]);
                Assert.AreEqual((int)'\n', (int)line[2]);
                Assert.AreEqual(at + 3, table.NextLine(at));
                Assert.AreEqual((int)'c', (int)table.Line(at + 3)[0]);
                Assert.AreEqual(0, (int)table.Line(at + 3)[1]);
                Assert.AreEqual(-1, table.NextLine(at + 3));
            }
        }

        [TestMethod]
        public void ALineThatNeverEndsIsCut()
        {
            byte[] bytes = new byte[RoutineTable.PieceBytes];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)'x';
            }

            RoutineTable table = new RoutineTable();
            table.Open(new FakePieces(bytes, bytes.Length));
            Assert.AreEqual(0, (int)table.Line(0)[RoutineTable.LineBytes]);
            Assert.AreEqual(-1, table.NextLine(0));
            Assert.AreEqual(0, (int)table.Line(bytes.Length - 2)[2]);
        }

        [TestMethod]
        public void WhatCannotBeReadIsZeroAndIsSaid()
        {
            byte[] big = Tables.Big(5, 6000);
            FakePieces pieces = new FakePieces(big, big.Length);
            RoutineTable table = new RoutineTable();
            table.Open(pieces);
            Assert.IsTrue(table.Byte(5000) != 0 && !table.Failed);
            pieces.Gone = true;
            Assert.AreEqual(0, table.Byte(3000));
            Assert.AreEqual((int)TableError.Storage, (int)table.Fault);
            pieces.Gone = false;
            Assert.AreEqual((int)TableError.None, (int)table.Open(pieces));
            Assert.IsFalse(table.Failed);
            Assert.AreEqual(0, table.Byte(big.Length));
            Assert.AreEqual((int)TableError.Storage, (int)table.Fault, "behind the end");
        }

        [TestMethod]
        public void ACheckThatCannotReadSaysSoAtWhateverPiece()
        {
            byte[] big = Tables.Big(5, 3000);
            int most = 0;
            for (int good = 0; good == most; good++)
            {
                FakePieces pieces = new FakePieces(big, big.Length) { GoneAfter = good };
                TableCheck check = new TableCheck(new RoutineTable(), pieces);
                while (!check.Done)
                {
                    check.Work();
                }

                bool read = check.Error == TableError.None;
                Assert.IsTrue(read || check.Error == TableError.Storage, "after " + good);
                most += read ? 0 : 1;
            }

            Assert.IsTrue(most > 6, "pieces " + most);
        }

        [TestMethod]
        public void AHeldRoutineIsNotReadAgain()
        {
            byte[] bytes = Tables.Big(5, 3000);
            FakePieces pieces = new FakePieces(bytes, bytes.Length);
            RoutineTable table = new RoutineTable();
            table.Open(pieces);
            Assert.AreEqual((int)TableError.None, (int)table.Hold(0));
            table.Byte(1000);
            table.Byte(2000);
            table.Byte(3000);
            pieces.Gone = true;
            StepPlan plan = new StepPlan();
            plan.Load(table, 0);
            Assert.AreEqual(5, plan.First);
            Assert.AreEqual(2000, plan.TempoMs);
            Assert.AreEqual(5, table.U8(TableFormat.SectionId.Steps, 0, TableFormat.Step.First));
            Assert.IsFalse(table.Failed);
        }
    }
}
