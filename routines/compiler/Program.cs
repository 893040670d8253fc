using AcuTimer.Compiler.Commands;

return Tool.Run(args);
