using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Storage
{
    /// <summary>A change of the storage that is interrupted at every one of its steps.</summary>
    public abstract class PowerCut
    {
        /// <summary>What <see cref="Seen"/> says of the content from before the change.</summary>
        public const int Old = 1;

        /// <summary>What <see cref="Seen"/> says of the content that the change makes.</summary>
        public const int New = 2;

        /// <summary>Interruptions so far.</summary>
        public int Cuts { get; private set; }

        /// <summary>Makes the old content.</summary>
        public abstract void Prepare(FakeStore store);

        /// <summary>What is interrupted. Begins like a boot, with nothing known.</summary>
        public abstract void Change(FakeStore store);

        /// <summary>What a boot finds.</summary>
        public abstract int Seen(FakeStore store);

        /// <summary>One power cut at every step, or at one in so many; then the change is done in peace.</summary>
        public void Once(Tear tear, int stride)
        {
            FakeStore before = new FakeStore { Tear = tear };
            Prepare(before);
            Assert.AreEqual(Old, Seen(before.Copy()));
            int steps = StepsOf(before);
            for (int step = 0; step < steps; step += stride)
            {
                Finish(CutAt(before, step));
            }
        }

        /// <summary>The boot after a power cut tries again and is cut off, too.</summary>
        public void Twice(Tear tear, int stride)
        {
            FakeStore before = new FakeStore { Tear = tear };
            Prepare(before);
            int steps = StepsOf(before);
            for (int first = 0; first < steps; first += stride)
            {
                FakeStore between = CutAt(before, first);
                int more = StepsOf(between);
                for (int second = first % stride; second < more; second += stride)
                {
                    Finish(CutAt(between, second));
                }
            }
        }

        private FakeStore CutAt(FakeStore before, int step)
        {
            Cuts++;
            FakeStore cut = before.Copy();
            cut.CutAt = step;
            Change(cut);
            FakeStore after = cut.Copy();
            int seen = Seen(after.Copy());
            Assert.IsTrue(seen == Old || seen == New, "neither the old nor the new content");
            return after;
        }

        private void Finish(FakeStore after)
        {
            Change(after);
            Assert.AreEqual(New, Seen(after));
        }

        private int StepsOf(FakeStore before)
        {
            FakeStore whole = before.Copy();
            Change(whole);
            Assert.AreEqual(New, Seen(whole.Copy()));
            return whole.Steps;
        }
    }
}
