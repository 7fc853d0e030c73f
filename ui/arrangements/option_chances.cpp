#include "arrangements/option_chances.h"

namespace breakeven::ui {

using Done = Result<bool>;

OptionChances::OptionChances(QObject* parent) : QObject(parent) {
    connect(&task_, &BackgroundTask::busyChanged, this, &OptionChances::busyChanged);
}

void OptionChances::cancel() {
    ++asked_;
    task_.cancel();
}

void OptionChances::request(const Economy& economy, const Options& options, std::vector<std::size_t> places) {
    const std::size_t number = ++asked_;
    std::vector<Option> wanted;
    for (const std::size_t place : places) wanted.push_back(options.all[place]);
    task_.run<Done>(
        [this, number, economy, request = options.request, wanted = std::move(wanted),
         places = std::move(places)](const Unwanted& unwanted) -> Done {
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                const auto chance = breakEvenChance(economy, request, wanted[i], {.draws = drawsOfAnOption},
                                                    goingOn(unwanted));
                if (unwanted.stop_requested()) return false;
                if (!chance) return chance.problems;
                QMetaObject::invokeMethod(
                    this,
                    [this, number, place = places[i], found = *chance] {
                        if (number == asked_) Q_EMIT drawn(place, found);
                    },
                    Qt::QueuedConnection);
            }
            return true;
        },
        [this](const Done& done) {
            if (!done) Q_EMIT failed(done.problems);
        });
}

} // namespace breakeven::ui
