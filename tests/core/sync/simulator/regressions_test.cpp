// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules that once failed, cut down to what made them fail.
#include "tests/core/sync/simulator/world.h"
#include "tests/support/catch.h"

using namespace kontor::simulator;

namespace {

void mustHold(const Schedule& schedule)
{
    INFO(describe(schedule).toStdString());
    CHECK(play(schedule).failure.toStdString() == "");
}

constexpr auto act = StepKind::Act, synchronise = StepKind::Sync, serverBackup = StepKind::ServerBackup,
               serverRestore = StepKind::ServerRestore, cutOff = StepKind::CutOff, backup = StepKind::Backup,
               restore = StepKind::Restore, skew = StepKind::Skew, crash = StepKind::Crash, letPass = StepKind::Wait;

} // namespace

TEST_CASE("a device that offers everything again counts what the server still knew", "[simulator]")
{
    // The first unknown batch after known ones looked like a gap, and the device began again, for ever.
    mustHold({7,
              5,
              true,
              {{serverBackup, 4, 15938128224054089190u},
               {act, 3, 9197939099258079246u},
               {synchronise, 3, 3816002946920664883u},
               {synchronise, 0, 4181766437959953660u},
               {act, 2, 14238173514629287400u},
               {act, 0, 6856731399518271931u},
               {serverRestore, 3, 8119163272205576891u}}});
}

TEST_CASE("a row that has left a reader's scope by now is not sent as it was before", "[simulator]")
{
    mustHold({29,
              4,
              true,
              {{act, 0, 13873326434436636732u},
               {synchronise, 0, 13085662656194820094u},
               {synchronise, 1, 13787729996314363551u},
               {act, 0, 3607554392724641286u},
               {synchronise, 2, 2149822200693592378u},
               {synchronise, 0, 7105911348496344885u},
               {synchronise, 0, 17712779204128339616u},
               {act, 1, 16093761589350171180u}}});
}

TEST_CASE("a batch that is decided anew after a loss makes another history, though its id and place are the same",
          "[simulator]")
{
    // The tag of a place was made of the batch's id alone; two histories with different effects looked like one.
    mustHold({425,
              7,
              true,
              {{serverBackup, 5, 906725417713362303u},
               {act, 0, 18063245456793828910u},
               {synchronise, 0, 3971360506699469585u},
               {synchronise, 5, 12161036184943306724u},
               {synchronise, 3, 5909208789533304371u},
               {synchronise, 0, 3140333111122082687u},
               {serverRestore, 3, 14629342108300338192u},
               {act, 1, 18096383966717643506u},
               {synchronise, 0, 4136340705640876843u},
               {act, 0, 8432261479829392386u},
               {synchronise, 2, 10436062346000344390u},
               {synchronise, 0, 9614324474843601413u},
               {serverRestore, 6, 18204071204220847001u},
               {act, 0, 11244600360977916610u}}});
}

TEST_CASE("a value that waits for its row and is overwritten there goes to the history", "[simulator]")
{
    mustHold({719,
              3,
              false,
              {{act, 0, 138705548672251819u},
               {serverBackup, 0, 1821849485750646220u},
               {synchronise, 0, 11566998469618961403u},
               {synchronise, 1, 8045774006741970983u},
               {cutOff, 0, 14832662775740687002u},
               {act, 0, 6279994067608591229u},
               {backup, 1, 15302948643625820928u},
               {act, 1, 18392677267089684223u},
               {serverRestore, 2, 15072430043945983488u},
               {act, 1, 15261959656952041355u},
               {synchronise, 1, 9016530566897776044u}}});
}

TEST_CASE("a value that waits for its row and gives way to the creation goes to the history", "[simulator]")
{
    mustHold({5492,
              7,
              false,
              {{act, 3, 13438188351725444154u},
               {synchronise, 3, 10554205463533660318u},
               {serverBackup, 4, 18404493208614482085u},
               {synchronise, 6, 1329833715856716149u},
               {act, 2, 13654448065864621748u},
               {synchronise, 1, 13582518362007825567u},
               {skew, 6, 16807632536919935968u},
               {act, 6, 2209298649886999293u},
               {synchronise, 6, 4035085622479207343u},
               {synchronise, 4, 4038436198026372395u},
               {crash, 6, 14823507010002716629u},
               {act, 2, 6737153475267783986u},
               {serverRestore, 3, 2883194177909235254u},
               {act, 4, 4045257915401925308u}}});
}

TEST_CASE("what was written on a contact that went up in another outlives that one", "[simulator]")
{
    // It was in the history of the other alone; the two parted, and the other was erased.
    mustHold({950133516,
              7,
              false,
              {{act, 4, 1133775583446573048u},
               {act, 6, 3521736624662790388u},
               {synchronise, 1, 12020619932024521501u},
               {synchronise, 6, 15443287809816353860u},
               {act, 1, 14186946826655359056u},
               {synchronise, 4, 10621304585162167212u},
               {letPass, 4, 10774864755481813495u},
               {act, 4, 2639284642091944357u},
               {act, 1, 5865680133652821448u},
               {synchronise, 1, 18365735124256694506u},
               {act, 1, 9091346609871687088u},
               {act, 1, 1834071329598887300u},
               {act, 6, 16148966050463842516u},
               {synchronise, 1, 7953361728524294773u},
               {act, 1, 18303503134061136237u}}});
}

TEST_CASE("what people have does not move to a contact that no one brings any more", "[simulator]")
{
    // A device and the server were put back to before the contact, and somebody had merged another one into it.
    mustHold({1310145364,
              6,
              true,
              {{act, 3, 10651417403724820233u},
               {synchronise, 3, 18169064305277284556u},
               {backup, 4, 17632393337651942965u},
               {act, 4, 9645932674726045429u},
               {synchronise, 4, 3070849932669284956u},
               {serverBackup, 0, 18276101464325157547u},
               {act, 2, 4368190321876334044u},
               {synchronise, 4, 4460985828607811276u},
               {synchronise, 4, 18065392072615859149u},
               {skew, 3, 16441441370091315772u},
               {synchronise, 4, 7687737256405068705u},
               {synchronise, 0, 5255411925008652258u},
               {skew, 5, 17614928818087887756u},
               {letPass, 1, 11566086563574121921u},
               {act, 0, 5350680559532116251u},
               {act, 0, 3369863827507561848u},
               {restore, 4, 14735171484845263908u},
               {serverRestore, 3, 12471351746831764020u}}});
}
