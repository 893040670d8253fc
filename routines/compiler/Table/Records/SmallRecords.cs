using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Table.Records;

/// <summary>Texts of a step; "" for the point's own, or for the same as self.</summary>
internal sealed record CueRecord(string Big, string Self, string Partner);

/// <summary>A document.</summary>
internal sealed record DocumentRecord(string Id, string Title);

/// <summary>Where a step comes from: index of the document or -1, paragraph or 0, and what it does not give.</summary>
internal sealed record OriginRecord(int Document, int Passage, StepDefaults Defaults);
