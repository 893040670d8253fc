namespace AcuTimer.Core.Sessions
{
    /// <summary>A phase in the middle of which pressure is added again; it then goes on where it was.</summary>
    internal sealed class BrokenPhase
    {
        private readonly PhaseSpan span = new PhaseSpan();
        private long into;

        /// <summary>There is one.</summary>
        internal bool There { get; private set; }

        /// <summary>Planned time left in it.</summary>
        internal long Left => There && span.Planned > into ? span.Planned - into : 0;

        /// <summary>Keeps the present phase.</summary>
        /// <param name="present">The phase.</param>
        /// <param name="at">Now, since the session began.</param>
        internal void Keep(PhaseSpan present, long at)
        {
            span.Take(present);
            into = at - present.Start;
            There = true;
        }

        /// <summary>Goes on with it, as if it had begun later.</summary>
        /// <param name="present">Becomes the phase.</param>
        /// <param name="at">Now, since the session began.</param>
        internal void Return(PhaseSpan present, long at)
        {
            present.Take(span);
            present.Start = at - into;
            There = false;
        }

        /// <summary>It is not gone back to.</summary>
        internal void Forget() => There = false;
    }
}
