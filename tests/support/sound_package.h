#pragma once

#include "support/files.h"

#include <filesystem>
#include <map>
#include <string>

namespace breakeven::test {

/// A small data package without an error, by file name; tests break it in one place each.
inline std::map<std::string, std::string> soundPackage() {
    return {
        {"economy.csv", "name,base_year,years\nSound,2015/16,2\n"},
        {"organisations.csv", "org,name,kind,market_forces_factor,break_even_years\n"
                              "CCG,Commissioner,commissioner,,\n"
                              "T,Trust,acute,1.05,3\n"},
        {"services.csv", "service,name,emergency\nNEL,Emergency admission,yes\n"},
        {"indices.csv", "index,year,rate\npay,2016/17,2%\npay,2017/18,0.01\n"},
        {"tariffs.csv", "tariff,service,year,price\nNT,NEL,2015/16,1500\n"},
        {"activity.csv", "commissioner,provider,service,volume\nCCG,T,NEL,100\n"},
        {"contracts.csv", "contract,commissioner,provider,form,tariff,start_year,end_year\n"
                          "C1,CCG,T,activity,NT,2015/16,\n"},
        {"contract_services.csv", "contract,service\nC1,NEL\n"},
        {"budgets.csv", "org,line,name,category,amount,index,recurrent,variable,step,driver\n"
                        "CCG,allocation,Allocation,allocation,\"£200,000\",,,,,\n"
                        "T,nursing,Nursing,nursing,90000.50,pay,yes,20%,10%,NEL\n"
                        "T,drugs,Drugs,drugs,(10),,no,,,\n"},
        {"arrangements.csv",
         "arrangement,name,kind,lead,start_year,ramp\nA1,Chain,group,T,2016/17,40%;80%;100%\n"},
        {"scenarios.csv", "scenario,parent,name\ns,,First\nt,s,Second\n"},
        {"overrides.csv", "scenario,position,cell,change,value\ns,1,budgets:T:nursing:amount,add,-100\n"},
        {"notes.csv", "note,cell,text\nn1,budgets:T:nursing:amount,\"Accounts, “2015/16”\nnote 5\"\n"},
    };
}

inline void writePackageFiles(const std::filesystem::path& folder,
                              const std::map<std::string, std::string>& files) {
    std::filesystem::create_directories(folder);
    for (const auto& [name, bytes] : files) writeBytes(folder / name, bytes);
}

} // namespace breakeven::test
