#include "money/day_text.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <ctime>
#include <fmt/format.h>

namespace breakeven {

namespace {

bool hasShape(std::string_view text, std::string_view shape) {
    const auto fits = [](char character, char place) {
        return place == '0' ? character >= '0' && character <= '9' : character == place;
    };
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(), fits);
}

int numberAt(std::string_view text, std::size_t from, std::size_t length) {
    int number = 0;
    std::from_chars(text.data() + from, text.data() + from + length, number);
    return number;
}

} // namespace

std::string dayText(std::string_view day) {
    if (!hasShape(day, "0000-00-00")) return std::string(day);
    std::string text(day.substr(8, 2));
    text.append("/").append(day.substr(5, 2)).append("/").append(day.substr(0, 4));
    return text;
}

std::string momentText(std::string_view moment) {
    if (!hasShape(moment, "0000-00-00T00:00:00Z")) return std::string(moment);
    using namespace std::chrono;
    const year_month_day day(year(numberAt(moment, 0, 4)),
                             month(static_cast<unsigned>(numberAt(moment, 5, 2))),
                             std::chrono::day(static_cast<unsigned>(numberAt(moment, 8, 2))));
    if (!day.ok()) return std::string(moment);
    const auto time = sys_days(day) + hours(numberAt(moment, 11, 2)) + minutes(numberAt(moment, 14, 2)) +
                      seconds(numberAt(moment, 17, 2));
    const std::time_t since = system_clock::to_time_t(time);
    std::tm local{};
    ::localtime_r(&since, &local);
    return fmt::format("{:02}/{:02}/{:04} {:02}:{:02}", local.tm_mday, local.tm_mon + 1, local.tm_year + 1900,
                       local.tm_hour, local.tm_min);
}

} // namespace breakeven
