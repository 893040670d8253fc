using System;

namespace AcuTimer.Upload.Client;

/// <summary>Carries an error out of the steps; <see cref="FlashClient"/> makes a result of it.</summary>
internal sealed class FlashStepException : Exception
{
    public FlashStepException(FlashError error, string detail = "")
        : base(detail) => Error = error;

    public FlashError Error { get; }
}
