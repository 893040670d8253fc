using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Storage
{
    /// <summary>
    /// The place of a session that is not over, in storage: asked about at the next start. Saving the same again writes nothing.
    /// </summary>
    public sealed class ResumeSnapshot
    {
        private readonly SlotPair slots;
        private bool kept;

        /// <summary>Takes the storage.</summary>
        public ResumeSnapshot(IStore store)
        {
            slots = new SlotPair(store, "resume", SessionPlace.Size);
            Place = new SessionPlace(new byte[SessionPlace.Size + SlotTrailer.Size]);
        }

        /// <summary>The storage did what was asked of it last; never having been written is no fault.</summary>
        public bool Good { get; private set; } = true;

        /// <summary>There is a session that is not over.</summary>
        public bool Present { get; private set; }

        /// <summary>Where it is. To be filled, and then saved.</summary>
        public SessionPlace Place { get; }

        /// <summary>Reads the snapshot. One of another version, or that cannot be true, is none.</summary>
        /// <returns>As <see cref="Present"/>.</returns>
        public bool Load()
        {
            int length = slots.Load(Place.Bytes);
            Good = length != StoreResult.Failed;
            kept = length >= 0;
            Present = kept && Place.Good(length);
            Place.Changed = !Present;
            return Present;
        }

        /// <summary>A session begins: what keeping its place needs is made now.</summary>
        public void Begin() => slots.Hold();

        /// <summary>Keeps the place as it is now. It may be called again and again; only what is new is written.</summary>
        public bool Save()
        {
            if (Place.Changed || !Present || !Good)
            {
                Good = slots.Save(Place.Bytes, SessionPlace.Size);
                Place.Changed = !Good;
                kept = kept || Good;
                Present = true;
            }

            return Good;
        }

        /// <summary>The session is over, or nobody wants to go on with it.</summary>
        public bool Clear()
        {
            Present = false;
            Good = !kept || slots.Clear();
            kept = kept && !Good;
            slots.Release();
            return Good;
        }
    }
}
