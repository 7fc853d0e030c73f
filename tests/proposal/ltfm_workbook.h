#pragma once

#include "support/made_workbook.h"

/// A workbook shaped like a Long Term Financial Model, its figures made up: a cover, income and expenditure
/// in £000 with years across, blocks with sub-totals and results, and a sheet of balances.
namespace breakeven::test {

inline std::string ltfmWorkbook() {
    std::string rows;
    std::size_t number = 0;
    const auto add = [&](const std::vector<std::string>& cells, const std::string& attributes = {}) {
        rows += madeRow(++number, cells, attributes);
    };
    add({"Northmoor Hospitals NHS Trust"});
    add({"Statement of comprehensive income (made up)"});
    ++number;
    add({"£000", "2013/14", "2014/15", "2015/16", "2016/17"});
    add({"", "Actual", "Outturn", "Plan", "Plan"});
    add({"Income"});
    add({"NHS clinical income", "165200", "168410", "170100", "171800"});
    add({"Education and training income", "8100", "8230", "8250", "8300"});
    add({"Other operating income", "11250.4", "10875.6", "10900", "10950"});
    add({"Total income", "184550.4", "187515.6", "189250", "191050"});
    ++number;
    add({"Pay"});
    add({"Medical and dental", "-38100", "-39420", "-40100", "-40700"});
    add({"Nursing and midwifery", "-44200", "-45990", "-46500", "-47000"});
    add({"Scientific, therapeutic and technical", "-15200", "-15610", "-15800", "-16000"});
    add({"Administrative and clerical", "-13300", "-13550", "-13500", "-13450"});
    add({"Agency", "-6100", "-8240", "-5000", "-4000"});
    add({"Pay total", "-116900", "-122810", "-120900", "-121150"});
    ++number;
    add({"Non pay"});
    add({"Drugs", "-18100", "-19050", "-19900", "-20700"});
    add({"Clinical supplies and services", "-17400", "-17880", "-18100", "-18400"});
    add({"Premises", "-9100", "-9260", "-9400", "-9500"});
    add({"Clinical negligence", "-5200", "-5900", "-6400", "-6900"});
    add({"Other operating costs", "-10050", "-10310", "-10300", "-10400"});
    add({"Working row", "1", "1", "1", "1"}, "hidden=\"1\"");
    add({"All non pay", "-59850", "-62400", "-64100", "-65900"}); // a total by its figures
    add({"EBITDA", "7800.4", "2305.6", "4250", "4000"});
    add({"Below the line"});
    add({"Depreciation", "-7400", "-7610", "-7700", "-7800"});
    add({"PDC dividend", "-3100", "-3240", "-3200", "-3200"});
    add({"Surplus/(deficit)", "-2699.6", "-8544.4", "-6650", "-7000"});
    ++number;
    add({"Note: 2014/15 is the outturn reported to the board."});
    std::string balances = madeRow(1, {"Balance sheet, £m"});
    balances += madeRow(3, {"", "31/03/2014", "31/03/2015"});
    balances += madeRow(4, {"Property, plant and equipment", "141.2", "138.9"});
    balances += madeRow(5, {"Cash and cash equivalents", "6.25", "2.1"});
    return zipOf(workbookParts({{"Cover", madeRow(1, {"Long term financial model (made up)"})},
                                {"SoCI", rows},
                                {"SoFP", balances}}));
}

} // namespace breakeven::test
