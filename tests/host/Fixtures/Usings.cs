// What tests stand on is theirs without asking.
global using AcuTimer.Tests.Fixtures;
