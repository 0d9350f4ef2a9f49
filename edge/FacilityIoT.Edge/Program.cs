using FacilityIoT.Edge.Cli;

return await CommandLine.InvokeAsync(args);
