using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("AcuTimer.Tests")]
