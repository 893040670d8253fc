using AcuTimer.Upload.Wire;

namespace AcuTimer.Upload.Client;

/// <summary>Who is at the other end.</summary>
/// <param name="Target">Its runtime and board; null when it does not say.</param>
/// <param name="App">The firmware and its version; null when its runtime cannot say what it runs.</param>
/// <param name="PayloadBytes">The largest payload of a packet.</param>
/// <param name="Checked">Both checksums are in use.</param>
/// <param name="Layout">How it reads storage requests.</param>
public sealed record FlashDevice(TargetInfo? Target, AssemblyName? App, int PayloadBytes, bool Checked, StorageLayout Layout);
