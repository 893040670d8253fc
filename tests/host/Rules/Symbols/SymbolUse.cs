using Mono.Cecil;

namespace AcuTimer.Tests.Rules.Symbols;

/// <summary>A type, method or field that firmware code names, and the firmware member that names it.</summary>
internal sealed record SymbolUse(string Where, MemberReference Symbol);
