using AcuTimer.Tool.Commands;

return CommandLineTool.Run(args);
