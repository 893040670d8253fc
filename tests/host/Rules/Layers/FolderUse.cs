namespace AcuTimer.Tests.Rules.Layers;

/// <summary>A file of one folder names a type of another.</summary>
internal sealed record FolderUse(string From, string To, string File, string Type);
